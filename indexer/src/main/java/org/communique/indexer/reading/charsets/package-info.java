/**
 * From bytes to the text that was meant.
 *
 * <p>The doors are {@link org.communique.indexer.reading.charsets.Decoding} and
 * {@link org.communique.indexer.reading.charsets.Mojibake}. Its one subtlety: text is repaired only where no other reading of it
 * is possible.
 */
@NullMarked
package org.communique.indexer.reading.charsets;

import org.jspecify.annotations.NullMarked;
