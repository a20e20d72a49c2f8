/**
 * What of an HTML page is the article, and what was put around it.
 *
 * <p>The doors are {@link org.communique.indexer.reading.pages.MainText} and
 * {@link org.communique.indexer.reading.pages.PageMetadata}. Their one subtlety: nothing is thrown away, what is not text or
 * caption is handed on as furniture.
 */
@NullMarked
package org.communique.indexer.reading.pages;

import org.jspecify.annotations.NullMarked;
