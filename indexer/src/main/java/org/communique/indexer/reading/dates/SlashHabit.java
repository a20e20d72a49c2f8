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

    /** The habit that the dates in a text show, where all that show one agree; else that of the language, if it has one. */
    public static SlashHabit of(String text, String language) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        Matcher dates = SLASHED.matcher(text);
        while (dates.find()) {
            dayFirst |= Integer.parseInt(dates.group(1)) > 12;
            monthFirst |= Integer.parseInt(dates.group(2)) > 12;
        }
        if (dayFirst != monthFirst) {
            return dayFirst ? DAY_FIRST : MONTH_FIRST;
        }
        String tongue = language.toLowerCase(Locale.ROOT).replace('_', '-');
        if (tongue.equals("en-us")) {
            return MONTH_FIRST;
        }
        return tongue.isEmpty() || tongue.equals("en") ? UNKNOWN : DAY_FIRST;
    }
}
