package org.communique.indexer.reading.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published: certain, undecided between two days, or not told at all.
 *
 * @param certain the date, or null
 * @param undecided the two that it may be, or null; never beside a certain one
 */
public record Publication(
        @Nullable FoundDate certain, @Nullable UndecidedDate undecided) {

    /**
     * Goes by rules. Where they meet a date with slashes and nothing shows how to read it, they are gone through for both ways:
     * what both come to is certain.
     *
     * @param habit of the page, asked once and only where a date with slashes is met
     * @param latest no page is published after it
     * @param rules from the dates written on a page to that of its publication
     */
    public static Publication of(
            Supplier<SlashHabit> habit, LocalDate latest, Function<WrittenDates, Optional<FoundDate>> rules) {
        PageHabit page = new PageHabit(habit);
        Optional<FoundDate> found = rules.apply(new WrittenDates(page::habit, latest));
        if (page.known != SlashHabit.UNKNOWN) {
            return new Publication(found.orElse(null), null);
        }
        Optional<FoundDate> dayFirst = rules.apply(new WrittenDates(() -> SlashHabit.DAY_FIRST, latest));
        Optional<FoundDate> monthFirst = rules.apply(new WrittenDates(() -> SlashHabit.MONTH_FIRST, latest));
        Optional<LocalDate> day = dayFirst.map(FoundDate::day);
        if (!day.equals(monthFirst.map(FoundDate::day))) {
            return new Publication(null, new UndecidedDate(dayFirst.orElse(null), monthFirst.orElse(null)));
        }
        boolean same = found.map(FoundDate::day).equals(day);
        return new Publication((same ? found : dayFirst).orElse(null), null);
    }

    /** The habit of a page, worked out when it is first asked for. */
    private static final class PageHabit {
        private final Supplier<SlashHabit> shown;
        private @Nullable SlashHabit known;

        PageHabit(Supplier<SlashHabit> shown) {
            this.shown = shown;
        }

        SlashHabit habit() {
            SlashHabit habit = known == null ? shown.get() : known;
            known = habit;
            return habit;
        }
    }
}
