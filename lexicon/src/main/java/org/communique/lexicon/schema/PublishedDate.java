package org.communique.lexicon.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article was published, as precisely as is known: a year, a month or a day.
 *
 * @param text in ISO 8601, cut to what is known: {@code 2018}, {@code 2018-06}, {@code 2018-06-09}
 * @param days the days it may have been
 */
public record PublishedDate(String text, DateRange days) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ].*)?)?)?");

    /** The date in an ISO 8601 text of a year, month, day or instant (of which the day counts, in its own zone). */
    public static Optional<PublishedDate> parse(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (!iso.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PublishedDate of(Matcher iso) {
        int year = Integer.parseInt(iso.group(1));
        if (iso.group(2) == null) {
            return new PublishedDate(
                    iso.group(1),
                    new DateRange(
                            LocalDate.of(year, 1, 1), Year.of(year).atMonth(12).atEndOfMonth()));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(iso.group(2)));
        if (iso.group(3) == null) {
            return new PublishedDate(month.toString(), new DateRange(month.atDay(1), month.atEndOfMonth()));
        }
        LocalDate day = month.atDay(Integer.parseInt(iso.group(3)));
        return new PublishedDate(day.toString(), new DateRange(day, day));
    }

    @Override
    public String toString() {
        return text;
    }
}
