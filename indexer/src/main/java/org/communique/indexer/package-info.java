/**
 * The program that builds an index: {@code ./communique index}, {@code read}, {@code fetch}.
 *
 * <p>The door is {@link org.communique.indexer.IndexerMain}, which wires {@code reading} to {@code indexing}, and {@code fetching} to the
 * network.
 */
@NullMarked
package org.communique.indexer;

import org.jspecify.annotations.NullMarked;
