package org.communique.indexer.reading;

import java.util.Set;
import org.communique.indexer.reading.dates.SlashHabit;
import org.communique.indexer.reading.dates.UndecidedDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells of its site, and what its site may yet tell of it.
 *
 * @param blocks digests of the paragraphs that the page was read with, each with its site
 * @param habit what comes first in dates with slashes, by those on the page
 * @param undecided its date, where that hangs on the habit of its site, or null
 */
public record PageTraces(
        Set<Long> blocks, SlashHabit habit, @Nullable UndecidedDate undecided) {
    /** Of what is no page. */
    static final PageTraces NONE = new PageTraces(Set.of(), SlashHabit.UNKNOWN, null);
}
