package org.communique.indexer.reading.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {
    private static Optional<LocalDate> first(String text, SlashHabit habit) {
        return new WrittenDates(() -> habit, LocalDate.of(2026, 1, 1)).first(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 июня 2018 года",
                "09.06.2018",
                "9.06.2018",
                "June 9, 2018",
                "On June 9, 2018,",
                "9 June 2018",
                "2018-06-09 MOSCOW. KAZINFORM",
                "9 Июня 2018",
                "9 Июнь 2018",
                "Июнь 9, 2018 13:04",
                "9-Jun-2018",
                "09-JUN-18",
                "9 June 18",
                "09.06.18.",
                "Published June 9,2018",
                "12:59 - 9.06.2018 Friday",
                "9 чэрвеня 2018",
                "9 червня 2018",
                "2018-06-09T10:00:00Z",
                "9th of June, 2018"
            })
    void the_ways_to_write_a_day(String text) {
        assertEquals(Optional.of(LocalDate.of(2018, 6, 9)), first(text, SlashHabit.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"вчера", "9 июня", "31.02.2018", "1.2.3", "10.0.19041.1", "9 June 2099", "June 2018"})
    void what_is_no_full_day(String text) {
        assertEquals(Optional.empty(), first(text, SlashHabit.UNKNOWN));
    }

    @Test
    void a_date_with_slashes_is_read_by_the_habit_of_the_site_or_not_at_all() {
        assertEquals(Optional.empty(), first("06/09/2018", SlashHabit.UNKNOWN));
        assertEquals(Optional.of(LocalDate.of(2018, 9, 6)), first("06/09/2018", SlashHabit.DAY_FIRST));
        assertEquals(Optional.of(LocalDate.of(2018, 6, 9)), first("06/09/2018", SlashHabit.MONTH_FIRST));
        assertEquals(Optional.of(LocalDate.of(2018, 6, 19)), first("06/19/2018", SlashHabit.UNKNOWN));
    }

    @Test
    void the_habit_shows_where_a_day_is_beyond_twelve() {
        assertEquals(SlashHabit.DAY_FIRST, SlashHabit.of("06/09/2018 and 28/09/2018", ""));
        assertEquals(SlashHabit.MONTH_FIRST, SlashHabit.of("09/28/2018", "ru"));
        assertEquals(SlashHabit.UNKNOWN, SlashHabit.of("09/28/2018 28/09/2018", ""));
        assertEquals(SlashHabit.UNKNOWN, SlashHabit.of("06/09/2018", "en-US"));
    }

    @Test
    void months_are_read_the_same_under_a_turkish_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertEquals(Optional.of(LocalDate.of(2018, 4, 9)), first("APRIL 9, 2018", SlashHabit.UNKNOWN));
        } finally {
            Locale.setDefault(before);
        }
    }
}
