package org.communique.lexicon.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {
    @ParameterizedTest
    @CsvSource({
        "1996, 1996, 1996-01-01, 1996-12-31",
        "2024-02, 2024-02, 2024-02-01, 2024-02-29",
        "2018-06-09, 2018-06-09, 2018-06-09, 2018-06-09",
        "2024-12-04T09:00:28+00:00, 2024-12-04, 2024-12-04, 2024-12-04"
    })
    void a_date_is_kept_as_precisely_as_it_is_known(String text, String kept, LocalDate first, LocalDate last) {
        PublishedDate date = PublishedDate.parse(text).orElseThrow();
        assertEquals(kept, date.text());
        assertEquals(new DateRange(first, last), date.days());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2018-13", "2018-02-30", "09.06.2018", "20180609"})
    void what_is_no_date_is_none(String text) {
        assertEquals(Optional.empty(), PublishedDate.parse(text));
    }

    @Test
    void a_range_that_ends_before_it_begins_is_none() {
        assertEquals(Optional.empty(), DateRange.parse("2019..2018"));
    }
}
