package org.communique.lexicon.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VariantsTest {
    @Test
    void the_longest_variant_wins_and_none_crosses_another() {
        Variants variants = new Variants.Builder()
                .add("csto", List.of("collective", "security", "treaty"))
                .add("council", List.of("collective", "security"))
                .add("treaty", List.of("treaty", "organization"))
                .build();
        assertEquals(
                List.of(new FoundVariant(1, 3, List.of("csto"))),
                variants.in(text("the", "collective", "security", "treaty", "organization")));
        assertEquals(
                List.of(new FoundVariant(0, 2, List.of("council")), new FoundVariant(3, 2, List.of("treaty"))),
                variants.in(text("collective", "security", "and", "treaty", "organization")));
    }

    @Test
    void homonyms_are_all_told() {
        Variants variants = new Variants.Builder()
                .add("lebedev-sergei", List.of("lebedev"))
                .add("lebedev-igor", List.of("lebedev"))
                .build();
        assertEquals(
                List.of(new FoundVariant(0, 1, List.of("lebedev-sergei", "lebedev-igor"))),
                variants.in(text("lebedev")));
    }

    @Test
    void any_of_the_terms_at_a_position_may_match() {
        Variants variants = new Variants.Builder().add("un", List.of("b", "d")).build();
        assertEquals(
                List.of(new FoundVariant(0, 2, List.of("un"))),
                variants.in(List.of(List.of("a", "b"), List.of("c", "d"))));
    }

    @Test
    void of_a_variant_that_very_many_share_the_first_hundred_are_told() {
        Variants.Builder builder = new Variants.Builder();
        for (int i = 0; i < 50_000; i++) {
            builder.add("many-" + i, List.of("cc"));
        }
        List<String> ids = builder.build().in(text("cc")).getFirst().ids();
        assertEquals(100, ids.size());
        assertEquals("many-0", ids.getFirst());
    }

    @Test
    @Tag("long")
    void a_million_variants_are_held_and_found() {
        Variants.Builder builder = new Variants.Builder();
        long start = System.nanoTime();
        for (int i = 0; i < 1_000_000; i++) {
            builder.add("p" + i / 4, List.of("first" + i % 5_000, "last" + i));
        }
        Variants variants = builder.build();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "a million variants: %.2f s, %d MB of heap in use%n",
                (System.nanoTime() - start) / 1e9, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        assertEquals(
                List.of(new FoundVariant(0, 2, List.of("p190001"))),
                variants.in(text("first" + 760_004 % 5_000, "last760004")));
    }

    private static List<List<String>> text(String... words) {
        return List.of(words).stream().map(List::of).toList();
    }
}
