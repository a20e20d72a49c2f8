package org.communique.indexer.reading.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Full dates in running text: {@code 9 июня 2018 года}, {@code 09.06.2018}, {@code June 9, 2018}, {@code 2018-06-08}. */
public final class WrittenDates {
    /** No site of news is older. */
    private static final int FIRST_YEAR = 1990;

    private static final String WORD = "(\\p{L}{3,12})\\.?";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final Pattern DATE = Pattern.compile("(?<![\\d.,:/-])(?:"
            // 1-3: year first, as 2018-06-09, 2018/06/09, 2018.06.09, 2018年6月9日
            + YEAR + "\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?![\\d])"
            // 4-6: 09.06.2018, 9-06-2018, 5.07.05
            + "|(\\d{1,2})[.-]\\s?(\\d{1,2})[.-]\\s?((?:19|20)?\\d{2})(?!\\d|\\.\\d)"
            // 7-9: 09/06/2018
            + "|(\\d{1,2})/(\\d{1,2})/" + YEAR + "(?!\\d)"
            // 10-12: 9 июня 2018, 9. Juni 2018, 9th of June, 2018, 28-May-2002, 28-May-02, at the end 28 May 02
            + "|(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-]{0,2}(?:of |de )?" + WORD + ",?[\\s-]{1,2}(?:de |del )?"
            + "((?:19|20)\\d{2}|(?<=-)\\d{2}|(?<=\\s)\\d{2}$)(?!\\d)"
            + ")"
            // 13-15: June 9, 2018, Июнь 12, 2018
            + "|(?<!\\p{L})" + WORD + "\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s{0,2}" + YEAR + "(?!\\d)");

    /**
     * A date and where it stands.
     *
     * @param start of it in the text, counted from 0
     * @param end behind it
     */
    public record Written(LocalDate day, int start, int end) {}

    private final Supplier<SlashHabit> habit;
    private final LocalDate latest;

    /**
     * @param habit asked only where a date with slashes is met
     * @param latest what lies after it is no date of publication
     */
    public WrittenDates(Supplier<SlashHabit> habit, LocalDate latest) {
        this.habit = habit;
        this.latest = latest;
    }

    /** The first full date in a text. */
    public Optional<LocalDate> first(String text) {
        List<Written> dates = in(text, 1);
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates.getFirst().day());
    }

    /** The first full dates in a text, at most so many. */
    public List<Written> in(String text, int most) {
        if (!hasFigure(text)) {
            return List.of();
        }
        List<Written> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (dates.size() < most && matcher.find()) {
            LocalDate day = day(matcher);
            if (day != null && day.getYear() >= FIRST_YEAR && !day.isAfter(latest)) {
                dates.add(new Written(day, matcher.start(), matcher.end()));
            }
        }
        return dates;
    }

    private static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private @Nullable LocalDate day(Matcher found) {
        if (found.group(1) != null) {
            return date(found.group(1), number(found, 2), number(found, 3));
        }
        if (found.group(4) != null) {
            return date(found.group(6), number(found, 5), number(found, 4));
        }
        if (found.group(7) != null) {
            return slashed(found.group(9), number(found, 7), number(found, 8));
        }
        if (found.group(10) != null) {
            return date(found.group(12), Months.number(found.group(11)), number(found, 10));
        }
        return date(found.group(15), Months.number(found.group(13)), number(found, 14));
    }

    private @Nullable LocalDate slashed(String year, int first, int second) {
        if (first > 12 || first == second) {
            return date(year, second, first);
        }
        if (second > 12) {
            return date(year, first, second);
        }
        return switch (habit.get()) {
            case DAY_FIRST -> date(year, second, first);
            case MONTH_FIRST -> date(year, first, second);
            case UNKNOWN -> null;
        };
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static @Nullable LocalDate date(String year, int month, int day) {
        int full = Integer.parseInt(year);
        try {
            return LocalDate.of(full < 100 ? (full < 90 ? 2000 : 1900) + full : full, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
