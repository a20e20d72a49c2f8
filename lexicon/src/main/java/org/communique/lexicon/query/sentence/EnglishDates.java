package org.communique.lexicon.query.sentence;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.communique.lexicon.schema.DateRange;

/** Times in English, with their preposition: "in June 2018", "from 1 to 9 June 2018", "since 2018". */
final class EnglishDates {
    private EnglishDates() {}

    static String of(DateRange range) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        if (from == null) {
            return to == null ? "at any time" : until(to);
        }
        return to == null ? "since " + since(from) : between(from, to);
    }

    private static String until(LocalDate to) {
        LocalDate next = to.plusDays(1);
        if (Days.beginsYear(next)) {
            return "before " + next.getYear();
        }
        return Days.beginsMonth(next) ? "before " + month(next) : "up to " + day(to);
    }

    private static String since(LocalDate from) {
        return Days.beginsYear(from)
                ? String.valueOf(from.getYear())
                : Days.beginsMonth(from) ? month(from) : day(from);
    }

    private static String between(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return "on " + day(from);
        }
        if (Days.beginsYear(from) && Days.endsYear(to)) {
            return from.getYear() == to.getYear()
                    ? "in " + from.getYear()
                    : "from " + from.getYear() + " to " + to.getYear();
        }
        if (Days.beginsMonth(from) && Days.endsMonth(to)) {
            return months(from, to);
        }
        if (Days.sameMonth(from, to)) {
            return "from " + from.getDayOfMonth() + " to " + day(to);
        }
        String first = from.getYear() == to.getYear() ? from.getDayOfMonth() + " " + name(from) : day(from);
        return "from " + first + " to " + day(to);
    }

    private static String months(LocalDate from, LocalDate to) {
        if (Days.sameMonth(from, to)) {
            return "in " + month(from);
        }
        return "from " + (from.getYear() == to.getYear() ? name(from) : month(from)) + " to " + month(to);
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    private static String month(LocalDate day) {
        return name(day) + " " + day.getYear();
    }

    private static String name(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
