package org.communique.lexicon.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.communique.lexicon.query.Question.And;
import org.communique.lexicon.query.Question.Not;
import org.communique.lexicon.query.Question.Or;
import org.communique.lexicon.query.Question.Phrase;
import org.communique.lexicon.query.Question.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"double standards\"",
                "“double standards”",
                "„double standards“",
                "«double standards»",
                "‹double standards›",
                "”double standards“",
                "“double standards\"",
                "＂double standards＂"
            })
    void any_pair_of_quotation_marks_makes_a_phrase(String text) {
        assertEquals(new Phrase("double standards", false), QuestionParser.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "double standards           | double AND standards",
                "double AND standards       | double AND standards",
                "a b OR c                   | (a AND b) OR c",
                "a (b OR c)                 | a AND (b OR c)",
                "summit -NATO               | summit AND NOT NATO",
                "summit NOT \"cold war\"    | summit AND NOT \"cold war\"",
                "-(a b)                     | NOT (a AND b)",
                "counter-terrorism          | counter-terrorism",
                "title:саммит               | title:саммит",
                "title:(a OR b)             | title:(a OR b)",
                "lang:RU                    | lang:ru",
                "source:\"UN General Debate\" | source:\"UN General Debate\"",
                "date:2018                  | date:2018-01-01..2018-12-31",
                "date:2018-06-09            | date:2018-06-09",
                "date:>=2018-06             | date:2018-06-01..",
                "date:2018-06..2018-07      | date:2018-06-01..2018-07-31",
                "=Khachaturov               | =Khachaturov",
                "=\"double standards\"      | =\"double standards\"",
                "http://un.org/a            | http://un.org/a",
                "12:30                      | 12:30"
            })
    void a_question_prints_as_it_was_understood(String text, String understood) {
        assertEquals(understood, QuestionParser.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`  ` | 0 | The question is empty; type a word, a \"phrase\" or a name.",
                "a \"b | 2 | The quotation mark opened here is never closed; close it with \".",
                "a \"\" | 2 | There is nothing between the quotation marks; type the phrase or delete them.",
                "a (b | 2 | The bracket opened here is never closed; close it with \")\".",
                "a) b | 1 | The bracket closed here was never opened; delete it or open it with \"(\".",
                "() | 1 | The bracket closes where a word was expected; add one before it.",
                "a OR | 4 | The question ends where a word was expected; add one or delete the sign before it.",
                "AND a | 0 | AND needs a word on both sides; add one or delete it.",
                "date:yesterday | 5 | “yesterday” is no date; write date:2018, date:2018-06, date:2018-06-09,"
                        + " date:2018-06-01..2018-06-30 or date:>=2018.",
                "date:2018-13 | 5 | “2018-13” is no date; write date:2018, date:2018-06, date:2018-06-09,"
                        + " date:2018-06-01..2018-06-30 or date:>=2018."
            })
    void an_error_says_where_it_is_and_what_to_type(String text, int position, String sentence) {
        QuestionSyntaxException error = assertThrows(QuestionSyntaxException.class, () -> QuestionParser.parse(text));
        assertEquals(sentence, error.getMessage());
        assertEquals(position, error.position());
    }

    @Test
    void fifty_thousand_brackets_are_refused_and_not_a_stack_overflow() {
        QuestionSyntaxException error = assertThrows(
                QuestionSyntaxException.class, () -> QuestionParser.parse("(".repeat(300) + "a" + ")".repeat(100)));
        assertEquals("The question is nested more than 64 deep; write it with fewer brackets.", error.getMessage());
        assertThrows(QuestionSyntaxException.class, () -> QuestionParser.parse("(".repeat(50_000)));
    }

    @Test
    void what_a_question_prints_reads_as_an_equal_question() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            Question question = question(random, 3);
            assertEquals(question, QuestionParser.parse(question.toString()), "seed " + seed + ": " + question);
        }
    }

    @Test
    void no_text_makes_the_parser_throw_anything_else() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "ab яж \"“”«»()-=:*?~ANDORNOT|&+title:date:lang:2018..>=\u200b\ud800\n\t";
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            try {
                QuestionParser.parse(text.toString());
            } catch (QuestionSyntaxException e) {
                assertEquals(true, e.position() >= 0 && e.position() <= text.length(), "seed " + seed + ": " + text);
            }
        }
    }

    private static Question question(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> new Word("слово" + random.nextInt(9), false);
            case 1 -> new Word("word" + random.nextInt(9), true);
            case 2 -> new Phrase("double standards", random.nextBoolean());
            case 3 -> new Question.Naming(random.nextBoolean() ? NameKind.ORG : NameKind.PERSON, "Yuri Khachaturov");
            case 4 -> new And(List.of(question(random, depth - 1), question(random, depth - 1)));
            case 5 -> new Or(List.of(question(random, depth - 1), question(random, depth - 1)));
            default -> new Not(question(random, depth - 1));
        };
    }
}
