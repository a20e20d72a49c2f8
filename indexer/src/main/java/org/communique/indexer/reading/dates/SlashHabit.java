package org.communique.indexer.reading.dates;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comes first in dates with slashes on a site. */
public enum SlashHabit {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing shows it: such a date stays unread unless only one reading is a date. */
    UNKNOWN;

    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:19|20)\\d{2}(?![\\d/])");

    /**
     * The habit that the dates in a text show; else that of the language, if it has one. English has none, and a page that calls
     * itself {@code en-US} was often only never told otherwise.
     *
     * @param language tag of the page, as {@code de} or {@code en-GB}; may be empty
     */
    public static SlashHabit of(String text, String language) {
        SlashHabit shown = shown(text);
        if (shown != UNKNOWN) {
            return shown;
        }
        String tongue = language.toLowerCase(Locale.ROOT).replace('_', '-');
        return tongue.isEmpty() || tongue.equals("en") || tongue.equals("en-us") ? UNKNOWN : DAY_FIRST;
    }

    /** The habit that the dates in a text show, where all that show one agree: those with a figure beyond twelve. */
    public static SlashHabit shown(String text) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        Matcher dates = SLASHED.matcher(text);
        while (dates.find()) {
            dayFirst |= Integer.parseInt(dates.group(1)) > 12;
            monthFirst |= Integer.parseInt(dates.group(2)) > 12;
        }
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
