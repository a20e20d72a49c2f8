package org.communique.lexicon.names;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The time during which a person held an office.
 *
 * @param office id
 * @param person id
 * @param from year, month or day: {@code 2017}, {@code 2017-05}, {@code 2017-05-02}
 * @param to the same, the last that belongs to the term; empty while it lasts
 * @param acting whether in place of a holder
 * @param confidence how the term is known: {@code seen in pages}, or {@code memory} for unverified
 * @param sources addresses of pages; may be empty
 */
public record Term(
        String office, String person, String from, String to, boolean acting, String confidence, List<String> sources) {
    public Term {
        sources = List.copyOf(sources);
    }

    /** Days: a successor is often named before the predecessor leaves. */
    private static final int HANDOVER = 31;

    /** The length of a date given to the day. */
    private static final int DAY = 10;

    /** Whether the day is in the term, dates known only by year or month taken whole. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** Whether no page confirms the term. */
    public boolean unverified() {
        return confidence.equals("memory");
    }

    /** Whether both held one office beyond doubt at one time; a successor may begin in the month or year of the end. */
    boolean overlaps(Term other) {
        return surelyBefore(from, other.to) && surelyBefore(other.from, to);
    }

    private static boolean surelyBefore(String begin, String end) {
        if (begin.length() == DAY && end.length() == DAY) {
            return LocalDate.parse(begin).plusDays(HANDOVER).isBefore(LocalDate.parse(end));
        }
        int length = Math.min(begin.length(), end.length());
        return end.isEmpty() || begin.substring(0, length).compareTo(end.substring(0, length)) < 0;
    }

    /** The first day that may belong to it. */
    public LocalDate first() {
        return switch (from.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(from), 1, 1);
            case 7 -> YearMonth.parse(from).atDay(1);
            default -> LocalDate.parse(from);
        };
    }

    /** The last day that may belong to it; {@link LocalDate#MAX} while it lasts. */
    public LocalDate last() {
        return switch (to.length()) {
            case 0 -> LocalDate.MAX;
            case 4 -> LocalDate.of(Integer.parseInt(to), 12, 31);
            case 7 -> YearMonth.parse(to).atEndOfMonth();
            default -> LocalDate.parse(to);
        };
    }
}
