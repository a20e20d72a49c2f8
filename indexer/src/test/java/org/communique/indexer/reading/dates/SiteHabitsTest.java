package org.communique.indexer.reading.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SiteHabitsTest {
    private final SiteHabits habits = new SiteHabits();

    private void count(int pages, SlashHabit shown) {
        for (int i = 0; i < pages; i++) {
            habits.count("site", shown);
        }
    }

    @Test
    void one_page_shows_the_habit_of_its_site_and_of_no_other() {
        count(5, SlashHabit.UNKNOWN);
        count(1, SlashHabit.DAY_FIRST);
        assertEquals(SlashHabit.DAY_FIRST, habits.of("site"));
        assertEquals(SlashHabit.UNKNOWN, habits.of("other"));
    }

    @Test
    void one_page_in_ten_may_quote_another_habit() {
        count(10, SlashHabit.MONTH_FIRST);
        count(1, SlashHabit.DAY_FIRST);
        assertEquals(SlashHabit.MONTH_FIRST, habits.of("site"));
    }

    @Test
    void a_site_whose_pages_do_not_agree_has_no_habit() {
        count(9, SlashHabit.MONTH_FIRST);
        count(1, SlashHabit.DAY_FIRST);
        assertEquals(SlashHabit.UNKNOWN, habits.of("site"));
    }
}
