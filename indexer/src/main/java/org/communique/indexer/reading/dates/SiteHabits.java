package org.communique.indexer.reading.dates;

import java.util.HashMap;
import java.util.Map;

/**
 * What comes first in dates with slashes on each site, by those of its pages that show it.
 *
 * <p>Memory: some hundred bytes a site, up to a bound.
 */
public final class SiteHabits {
    /** Sites that are counted; those met later have no habit. */
    private static final int MOST_SITES = 100_000;

    /** Of so many pages that show a habit one may show the other: it quotes a foreign paper. */
    private static final int QUOTING = 10;

    private final Map<String, int[]> pages = new HashMap<>();

    /** Counts a page of a site by what its own dates show. */
    public void count(String site, SlashHabit shown) {
        if (shown == SlashHabit.UNKNOWN || (pages.size() >= MOST_SITES && !pages.containsKey(site))) {
            return;
        }
        pages.computeIfAbsent(site, _ -> new int[2])[shown == SlashHabit.DAY_FIRST ? 0 : 1]++;
    }

    /** The habit of a site, once all pages are counted; unknown where its pages show none or do not agree. */
    public SlashHabit of(String site) {
        int[] counts = pages.getOrDefault(site, new int[2]);
        if (counts[0] > counts[1] * (QUOTING - 1)) {
            return SlashHabit.DAY_FIRST;
        }
        return counts[1] > counts[0] * (QUOTING - 1) ? SlashHabit.MONTH_FIRST : SlashHabit.UNKNOWN;
    }
}
