package org.communique.indexer.reading.duplicates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DuplicateGroupsTest {
    private static final String TEXT =
            "The executive heads of three organisations met in Qingdao on the margins of the summit and spoke about"
                    + " the fight against terrorism, the exchange of information and joint exercises in the autumn.";

    /** The heads of texts that come in this order. */
    private static List<Integer> heads(String... texts) throws IOException {
        List<Sketch> sketches = Arrays.stream(texts).map(Sketch::of).toList();
        DuplicateGroups groups = new DuplicateGroups(sketches::get);
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            heads.add(groups.head(i, sketches.get(i)));
        }
        return heads;
    }

    @Test
    void a_repost_joins_the_group_of_the_first() throws IOException {
        assertEquals(List.of(0, 0), heads(TEXT, "Breaking: " + TEXT + " https://news.example/b"));
    }

    @Test
    void posts_that_differ_in_a_number_alone_stay_apart() throws IOException {
        assertEquals(List.of(0, 1), heads(TEXT, TEXT.replace("three", "four")));
        assertEquals(
                List.of(0, 1),
                heads(
                        "За сутки 17 делегаций прибыли в Циндао. " + TEXT,
                        "За сутки 18 делегаций прибыли в Циндао. " + TEXT));
    }

    @Test
    void another_article_is_a_group_of_its_own() throws IOException {
        assertEquals(
                List.of(0, 1),
                heads(
                        TEXT,
                        "Ministers of six states discussed trade and transport in Astana and agreed on a common tariff"
                                + " for goods that pass their borders by rail, as well as on a fund for new roads."));
    }

    @Test
    void short_texts_are_alike_by_chance_and_stay_apart() throws IOException {
        assertEquals(List.of(0, 1), heads("Photo of the day", "Photo of the day"));
    }

    @Test
    void thousands_of_articles_find_their_heads() throws IOException {
        String[] texts = new String[4_000];
        Random random = new Random(7);
        for (int i = 0; i < texts.length; i++) {
            texts[i] = i >= 2_000 ? texts[i - 2_000] : words(random);
        }
        List<Integer> heads = heads(texts);
        for (int i = 0; i < texts.length; i++) {
            assertEquals(i % 2_000, heads.get(i));
        }
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            random.ints(7, 'a', 'z').forEach(letter -> text.append((char) letter));
            text.append(' ');
        }
        return text.toString();
    }

    @Test
    void a_sketch_comes_back_from_its_bytes() {
        byte[] bytes = Sketch.of(TEXT).bytes();
        Sketch back = Sketch.of(bytes, 0, bytes.length);
        assertArrayEquals(bytes, back.bytes());
        assertTrue(back.countsOtherwise(Sketch.of(TEXT.replace("three", "four"))));
    }

    @Test
    void a_text_resembles_itself_wholly() {
        assertTrue(Sketch.of(TEXT).resemblance(Sketch.of(TEXT)).orElse(0) > 0.999);
    }
}
