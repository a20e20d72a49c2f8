/**
 * The program that builds an index: {@code ./communique index}.
 *
 * <p>The door is {@link org.communique.indexer.IndexerMain}, which wires {@code reading} to {@code indexing}.
 */
@NullMarked
package org.communique.indexer;

import org.jspecify.annotations.NullMarked;
