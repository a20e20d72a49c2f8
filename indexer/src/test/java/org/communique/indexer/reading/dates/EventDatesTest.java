package org.communique.indexer.reading.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.communique.lexicon.schema.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDatesTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2018, 6, 12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "On June 9, 2018, in Qingdao (China), a meeting was held. | 2018-06-09 | Qingdao",
                "9 июня 2018 года в Циндао состоялась встреча. | 2018-06-09 | Циндао",
                "Встреча прошла 9–10 июня 2018 г. в Нижнем Новгороде. | 2018-06-09..2018-06-10 | Нижнем Новгороде",
                "В Минске 3 мая 2017 года подписан договор. | 2017-05-03 | Минске",
                "They met in New York on September 25, 2017. | 2017-09-25 | New York",
                "QINGDAO, June 9. /Agency/. Talks were held. | 2018-06-09 | QINGDAO",
                "Астана, 9 июня – Министры встретились. | 2018-06-09 | Астана",
                "The talks of December 20 went on. | 2017-12-20 | none",
                "On June 9-10 ministers met. | 2018-06-09..2018-06-10 | none",
                "9 июня 2018 года в Смоленском районе прошли учения. | 2018-06-09 | none",
                "9 июня 2018 года в МИД прошла встреча. | 2018-06-09 | none",
                "Tuesday, June 9 – The ministers met. | 2018-06-09 | none"
            })
    void a_day_in_the_prose_is_an_event_with_the_place_beside_it(String text, String days, String place) {
        Event event = EventDates.of(text, PUBLISHED).getFirst();
        assertEquals(days, event.days().toString());
        assertEquals(place, event.place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 out of 30 states agreed.", "Up to 5 may attend.", "Order no. 31 июня"})
    void what_is_no_day_of_the_prose(String text) {
        assertEquals(List.of(), EventDates.of(text, PUBLISHED));
    }

    @Test
    void a_day_without_its_year_is_passed_over_where_no_day_of_publication_tells_it() {
        assertEquals(List.of(), EventDates.of("QINGDAO, June 9. Talks were held.", null));
    }

    @Test
    void the_words_are_those_of_the_text_and_each_event_counts_once() {
        List<Event> events = EventDates.of("On June 9, 2018, in Qingdao.\nOn June 9, 2018, in Qingdao.", PUBLISHED);
        assertEquals(
                List.of("June 9, 2018, in Qingdao"),
                events.stream().map(Event::words).toList());
    }
}
