package org.communique.indexer.reading.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DuplicateGroupsTest {
    private static final String TEXT =
            "The executive heads of three organisations met in Qingdao on the margins of the summit and spoke about"
                    + " the fight against terrorism, the exchange of information and joint exercises in the autumn.";

    @Test
    void a_repost_joins_the_group_of_the_first() {
        DuplicateGroups groups = new DuplicateGroups();
        assertEquals("a", groups.group("a", TEXT));
        assertEquals("a", groups.group("b", "Breaking: " + TEXT + " https://news.example/b"));
    }

    @Test
    void posts_that_differ_in_a_number_alone_stay_apart() {
        DuplicateGroups groups = new DuplicateGroups();
        groups.group("a", TEXT);
        assertEquals("b", groups.group("b", TEXT.replace("three", "four")));
        groups.group("c", "За сутки 17 делегаций прибыли в Циндао. " + TEXT);
        assertEquals(
                "d", groups.group("d", "За сутки 18 делегаций прибыли в Циндао. " + TEXT.replace("three", "several")));
    }

    @Test
    void another_article_is_a_group_of_its_own() {
        DuplicateGroups groups = new DuplicateGroups();
        groups.group("a", TEXT);
        assertEquals(
                "b",
                groups.group(
                        "b",
                        "Ministers of six states discussed trade and transport in Astana and agreed on a common tariff"
                                + " for goods that pass their borders by rail, as well as on a fund for new roads."));
    }

    @Test
    void short_texts_are_alike_by_chance_and_stay_apart() {
        DuplicateGroups groups = new DuplicateGroups();
        groups.group("a", "Photo of the day");
        assertEquals("b", groups.group("b", "Photo of the day"));
    }

    @Test
    void a_text_resembles_itself_wholly() {
        assertTrue(Sketch.of(TEXT).resemblance(Sketch.of(TEXT)).orElse(0) > 0.999);
    }
}
