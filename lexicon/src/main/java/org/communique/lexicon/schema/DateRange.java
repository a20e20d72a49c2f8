package org.communique.lexicon.schema;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included.
 *
 * @param from the first day, or null for no beginning
 * @param to the last day, or null for no end
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Open at both ends. */
    public static final DateRange ALWAYS = new DateRange(null, null);

    /**
     * The range in a text: {@code 2018}, {@code 2018-06}, {@code 2018-06-09}, {@code 2018-06..2018-08}, {@code ..2018},
     * {@code >=2018-06}, {@code >2018}, {@code <=2018}, {@code <2018}.
     *
     * @return empty where the text is none of these, or ends before it begins
     */
    public static Optional<DateRange> parse(String text) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return between(text.substring(0, dots), text.substring(dots + 2));
        }
        if (text.startsWith(">=")) {
            return days(text, 2).map(days -> new DateRange(days.from, null));
        }
        if (text.startsWith("<=")) {
            return days(text, 2).map(days -> new DateRange(null, days.to));
        }
        if (text.startsWith(">")) {
            return days(text, 1).map(days -> new DateRange(plusDays(days.to, 1), null));
        }
        if (text.startsWith("<")) {
            return days(text, 1).map(days -> new DateRange(null, plusDays(days.from, -1)));
        }
        return days(text, 0);
    }

    /** The range from the first day of one date to the last day of another; a blank one leaves its side open. */
    private static Optional<DateRange> between(String first, String last) {
        Optional<DateRange> from = days(first, 0);
        Optional<DateRange> to = days(last, 0);
        boolean unreadable = (from.isEmpty() && !first.isBlank()) || (to.isEmpty() && !last.isBlank());
        if (unreadable || (from.isEmpty() && to.isEmpty())) {
            return Optional.empty();
        }
        LocalDate begin = from.map(DateRange::from).orElse(null);
        LocalDate end = to.map(DateRange::to).orElse(null);
        return begin != null && end != null && end.isBefore(begin)
                ? Optional.empty()
                : Optional.of(new DateRange(begin, end));
    }

    private static Optional<DateRange> days(String text, int skipped) {
        return PublishedDate.parse(text.substring(skipped)).map(PublishedDate::days);
    }

    private static @Nullable LocalDate plusDays(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days);
    }

    /** Whether a day belongs to both. */
    public boolean meets(DateRange other) {
        return isAfter(to, other.from) && isAfter(other.to, from);
    }

    /** The days that belong to both; none of which is left where they do not meet. */
    public DateRange within(DateRange other) {
        LocalDate begin = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
        LocalDate end = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
        return new DateRange(begin, end);
    }

    private static boolean isAfter(@Nullable LocalDate end, @Nullable LocalDate begin) {
        return end == null || begin == null || !end.isBefore(begin);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        if (from != null && from.equals(to)) {
            return from.toString();
        }
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}
