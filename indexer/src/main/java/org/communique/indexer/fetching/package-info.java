/**
 * Feeds and sitemaps in, a web archive with their pages out: {@code ./communique fetch}.
 *
 * <p>The door is {@link org.communique.indexer.fetching.Fetch}, which writes to a
 * {@link org.communique.indexer.fetching.PageArchive}. Its one subtlety: what others wrote decides where this machine connects
 * to, so that every address, also that of each redirect, passes the same gate: scheme, network, robots.txt, turn of its host.
 */
@NullMarked
package org.communique.indexer.fetching;

import org.jspecify.annotations.NullMarked;
