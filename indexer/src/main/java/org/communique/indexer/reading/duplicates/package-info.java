/**
 * The same text told twice: reposts, mirrors, agency copy with another first line.
 *
 * <p>The doors are {@link org.communique.indexer.reading.duplicates.Sketch} and
 * {@link org.communique.indexer.reading.duplicates.DuplicateGroups}. Its one subtlety: the same story in other words is no
 * near-duplicate.
 */
@NullMarked
package org.communique.indexer.reading.duplicates;

import org.jspecify.annotations.NullMarked;
