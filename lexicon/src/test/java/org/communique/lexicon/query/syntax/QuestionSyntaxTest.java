package org.communique.lexicon.query.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.communique.lexicon.query.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionSyntaxTest {
    /** More by {@code -Dcommunique.rounds=1000000}. */
    private static final int ROUNDS = Integer.getInteger("communique.rounds", 5_000);

    @Test
    void a_syntax_is_known_by_its_word_in_any_case() {
        assertEquals(Optional.of(QuestionSyntax.LUCENE), QuestionSyntax.of("Lucene"));
        assertEquals(Optional.empty(), QuestionSyntax.of("google"));
        assertEquals("nexis", QuestionSyntax.NEXIS.word());
    }

    @ParameterizedTest
    @EnumSource(QuestionSyntax.class)
    void no_text_makes_a_syntax_throw_anything_else_and_what_it_reads_prints_in_the_analysts(QuestionSyntax syntax) {
        long seed = Long.getLong("communique.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = RandomQuestions.text(random, syntax);
            try {
                Question question = syntax.parse(text);
                assertEquals(question, QuestionParser.parse(question.toString()), "seed " + seed + ": " + text);
            } catch (QuestionSyntaxException e) {
                int position = e.fault().position();
                assertEquals(Math.clamp(position, 0, text.length()), position, "seed " + seed + ": " + text);
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + text, e);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"ANALYST, a “, 2, 1", "LUCENE, %~99“, 4, 1", "NEXIS, and headline(=», 14, 1"})
    void a_fault_spans_nothing_that_a_correction_wrote(QuestionSyntax syntax, String text, int position, int length) {
        QuestionFault second = syntax.lenient("саммит " + text).faults().get(1);
        assertEquals(7 + position, second.position(), second.toString());
        assertEquals(length, second.length(), second.toString());
    }

    @ParameterizedTest
    @EnumSource(QuestionSyntax.class)
    void whatever_is_mended_can_be_read_in_its_syntax(QuestionSyntax syntax) {
        long seed = Long.getLong("communique.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = RandomQuestions.text(random, syntax);
            try {
                QuestionParser.Mended mended = syntax.lenient(text);
                assertEquals(mended.question(), syntax.parse(mended.text()), "seed " + seed + ": " + text);
                for (QuestionFault fault : mended.faults()) {
                    boolean within = fault.position() >= 0 && fault.position() + fault.length() <= text.length();
                    assertTrue(within, "seed " + seed + ": " + text);
                }
            } catch (QuestionSyntaxException e) {
                assertEquals(false, e.fault().message().isBlank(), "seed " + seed + ": " + text);
            }
        }
    }
}
