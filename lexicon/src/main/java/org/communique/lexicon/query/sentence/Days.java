package org.communique.lexicon.query.sentence;

import java.time.LocalDate;

/** Days that begin or end something, as a reader says them: "since 2018" rather than "since 1 January 2018". */
final class Days {
    private Days() {}

    static boolean beginsYear(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    static boolean endsYear(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear();
    }

    static boolean beginsMonth(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    static boolean sameMonth(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    }
}
