/**
 * Asks the index and cuts the snippets.
 *
 * <p>The doors are {@link org.communique.server.search.NewsIndex} (which follows the directory's commits) and
 * {@link org.communique.server.search.NewsSearch}. Its one subtlety: marks come from the matches of the question in the
 * article, never from its words, so that a phrase is marked where it stands as a phrase and nowhere else.
 */
@NullMarked
package org.communique.server.search;

import org.jspecify.annotations.NullMarked;
