package org.communique.indexer.reading.dates;

import org.jspecify.annotations.Nullable;

/**
 * When a page was published, where that hangs on what comes first in a date with slashes and the page does not show it.
 *
 * @param dayFirst the date if days come first, or null where the page then tells none
 * @param monthFirst the date if months come first, or null where the page then tells none
 */
public record UndecidedDate(
        @Nullable FoundDate dayFirst, @Nullable FoundDate monthFirst) {
    /** The rule that is told of a page whose date nothing decides. */
    public static final String RULE = "ambiguous";

    /** The date by the habit of the page's site; null where the habit is not known or leaves no date. */
    public @Nullable FoundDate by(SlashHabit habit) {
        FoundDate date = switch (habit) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case UNKNOWN -> null;
        };
        return date == null ? null : new FoundDate(date.day(), date.rule() + ", habit of site", date.confidence());
    }

    /** Both dates in one phrase. */
    public String either() {
        return said(dayFirst) + " or " + said(monthFirst);
    }

    private static String said(@Nullable FoundDate date) {
        return date == null ? "none" : date.day().toString();
    }
}
