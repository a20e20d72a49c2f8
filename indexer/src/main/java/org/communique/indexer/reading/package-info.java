/**
 * Files and folders in, articles out.
 *
 * <p>The door is {@link org.communique.indexer.reading.SourceReader}; one reader a format stands behind it. Its one subtlety:
 * nothing that was met is dropped without a word, what cannot become an article becomes an unreadable
 * {@link org.communique.indexer.reading.Entry} with place and reason, and the reading goes on.
 */
@NullMarked
package org.communique.indexer.reading;

import org.jspecify.annotations.NullMarked;
