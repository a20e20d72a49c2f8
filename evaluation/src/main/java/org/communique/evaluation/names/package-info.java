/**
 * How well name words of two scripts and six cases are brought together, beside what comes from the shelf.
 *
 * <p>The door is {@link org.communique.evaluation.names.NamesCommand}. The one subtlety: chance is counted over all
 * pairs of words that the data does not pair, and some of those are one name in two spellings, so that no method can
 * reach zero.
 */
@NullMarked
package org.communique.evaluation.names;

import org.jspecify.annotations.NullMarked;
