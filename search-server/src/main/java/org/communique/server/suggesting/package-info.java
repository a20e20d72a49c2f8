/**
 * What else could be asked: corrections of a question that finds little, completions of one half typed.
 *
 * <p>The doors are {@link org.communique.server.suggesting.DidYouMean} and
 * {@link org.communique.server.suggesting.Completions}. Its one subtlety: both work on the text of a question and know nothing
 * of its language; every correction is asked before it is offered.
 */
@NullMarked
package org.communique.server.suggesting;

import org.jspecify.annotations.NullMarked;
