package org.communique.lexicon.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communique.lexicon.analysis.AnalysedText.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: nothing is thrown, offsets lie in it, the readings keep their positions. */
class AnyTextTest {
    /** How many times the usual number of random texts: {@code -Dcommunique.rounds=100} for a long search by hand. */
    private static final int ROUNDS = Integer.getInteger("communique.rounds", 1);

    private final NewsAnalyzer analyzer = new NewsAnalyzer(UnaryOperator.identity(), UnaryOperator.identity());
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tr"})
    void random_text_is_analysed_within_its_bounds(String language) {
        Locale.setDefault(Locale.of(language));
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 1500 * ROUNDS; i++) {
            String text = AnyText.of(random);
            check(text, "seed " + seed + ", text " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tr"})
    void the_locale_changes_nothing(String language) {
        String text = "ISTANBUL Istanbul İstanbul ИНФЛЯЦИЯ title TITLE";
        List<Token> usual = AnalysedText.of(analyzer.in(Reading.STEM), text).tokens();
        Locale.setDefault(Locale.of(language));
        NewsAnalyzer fresh = new NewsAnalyzer(UnaryOperator.identity(), UnaryOperator.identity());
        assertEquals(usual, AnalysedText.of(fresh.in(Reading.STEM), text).tokens());
    }

    @Test
    void a_marked_span_read_again_gives_the_term_it_was_marked_for() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500 * ROUNDS; i++) {
            String text = AnyText.of(random);
            for (Reading reading : Reading.values()) {
                for (Token token : AnalysedText.of(analyzer.in(reading), text).tokens()) {
                    String span = text.substring(token.start(), token.end());
                    boolean found = AnalysedText.of(analyzer.in(reading), span).tokens().stream()
                            .anyMatch(again -> again.term().equals(token.term()));
                    assertTrue(found || isContextual(span), "seed " + seed + ": " + token + " of " + text);
                }
            }
        }
    }

    /** A # or @ that opens a word does so by what stands before it; a chunk of over-long words may begin anywhere. */
    private static boolean isContextual(String span) {
        return span.startsWith("#") || span.startsWith("@") || span.length() > 200;
    }

    @Test
    void long_words_and_heaps_of_marks_take_linear_time() {
        check("а".repeat(1_000_000), "a million letters");
        check("e" + "\u0301".repeat(10_000) + " after", "ten thousand marks");
        check("a-".repeat(100_000), "hyphens");
        check("\uD83D".repeat(10_000), "lone surrogates");
        check("counter".repeat(50_000), "counter again and again");
        check("\u202Eabc\0def\u202C".repeat(1_000), "directions");
    }

    private void check(String text, String what) {
        Set<Integer> stems = positions(text, Reading.STEM, what);
        assertEquals(stems, positions(text, Reading.EXACT, what), what);
        assertEquals(stems, positions(text, Reading.NAME, what), what);
    }

    private Set<Integer> positions(String text, Reading reading, String what) {
        Set<Integer> positions = new HashSet<>();
        int lastStart = 0;
        int lastPosition = -1;
        for (Token token : AnalysedText.of(analyzer.in(reading), text).tokens()) {
            assertFalse(token.term().isEmpty(), what);
            assertTrue(token.position() >= Math.max(0, lastPosition), what);
            assertTrue(token.start() >= lastStart, what + ": " + token + " begins before the one before it");
            assertTrue(token.start() < token.end() && token.end() <= text.length(), what + ": " + token);
            lastStart = token.start();
            lastPosition = token.position();
            positions.add(token.position());
        }
        return positions;
    }
}
