/**
 * Feeds, sitemaps and plain lists as what they are to somebody who looks for pages: lists of addresses.
 *
 * <p>The door is {@link org.communique.indexer.reading.addresses.AddressList}. Its one subtlety: addresses are handed on as they
 * are written, also those that lead nowhere, so that whoever asks for pages can say of each what became of it.
 */
@NullMarked
package org.communique.indexer.reading.addresses;

import org.jspecify.annotations.NullMarked;
