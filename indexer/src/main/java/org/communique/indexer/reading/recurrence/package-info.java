/**
 * What stands on several pages of one site is furniture on all of them but its own.
 *
 * <p>The door is {@link org.communique.indexer.reading.recurrence.SiteBlocks}: pages are counted first, then cleared. Its one
 * subtlety: the page that a teaser belongs to is known by its headline, which speaks of the same things.
 */
@NullMarked
package org.communique.indexer.reading.recurrence;

import org.jspecify.annotations.NullMarked;
