package org.communique.lexicon.query.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.Question.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionParserTest {
    /** More by {@code -Dcommunique.rounds=1000000}. */
    private static final int ROUNDS = Integer.getInteger("communique.rounds", 50_000);

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 10);

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
                "a and b or c               | (a AND b) OR c",
                "ОДКБ и ШОС или ООН         | (ОДКБ AND ШОС) OR ООН",
                "саммит не НАТО             | саммит AND NOT НАТО",
                "summit && +ОДКБ            | summit AND ОДКБ",
                "и                          | \\и",
                "not funny                  | \\not AND funny",
                "rock and                   | rock AND \\and",
                "stand*                     | stand*",
                "=stand*                    | stand*",
                "organi?ation               | organi?ation",
                "Who is next?               | Who AND is AND next",
                "\"double stand*\"            | \"double stand*\"",
                "summit~                    | summit~1",
                "summit~2                   | summit~2",
                "\"a b\"~5                   | \"a b\"~5",
                "~\"a b\"                    | \"a b\"",
                "a W/5 b                    | a W/5 b",
                "a near/5 b                 | a W/5 b",
                "a PRE/5 b                  | a PRE/5 b",
                "a W/s b                    | a W/s b",
                "a W/p b                    | a W/p b",
                "a NOT W/5 b                | a NOT W/5 b",
                "a W/5 b W/3 c              | (a W/5 b) W/3 c",
                "double standards W/9 oil and gas | (\"double standards\" W/9 oil) AND gas",
                "double standards W/9 oil gas | \"double standards\" W/9 \"oil gas\"",
                "(sanctions OR санкции) W/10 \"double standards\" | (sanctions OR санкции) W/10 \"double standards\"",
                "NOT a W/5 b                | NOT (a W/5 b)",
                "ATLEAST3(word)             | ATLEAST3(word)",
                "atleast3(a or b)           | ATLEAST3(a OR b)",
                "CAPS(SCO)                  | CAPS(SCO)",
                "FIRST/20(a W/5 b)          | FIRST/20(a W/5 b)",
                "LEAD(word)                 | FIRST/50(word)",
                "in:furniture a b           | furniture:(a AND b)",
                "in:furniture(a b) c        | furniture:(a AND b) AND c",
                "captions:Циндао            | captions:Циндао",
                "lang:(ru OR en)            | lang:ru OR lang:en",
                "id:a/b                     | id:\"a/b\"",
                "url:http://un.org/         | url:\"http://un.org/\"",
                "place:Qingdao              | place:\"Qingdao\"",
                "Title:a                    | title:a",
                "*                          | *",
                "a last 30 days             | a AND date:2018-05-11..2018-06-10",
                "a за последний месяц       | a AND date:2018-05-10..2018-06-10",
                "a в последний месяц        | a AND в AND последний AND месяц",
                "\\and \\*                    | \\and AND \\*",
                "http://un.org/a            | http://un.org/a",
                "12:30                      | 12:30"
            })
    void a_question_prints_as_it_was_understood(String text, String understood) {
        assertEquals(understood, QuestionParser.parse(text, TODAY).toString());
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
                "a W/5 date:2018 | 2 | “date:2018-01-01..2018-12-31” has no place in a text that a distance could"
                        + " count from; put words, phrases or names on both sides of it.",
                "W/5 a | 0 | W/5 needs a word on both sides; add one or delete it.",
                "CAPS(sco) | 0 | CAPS finds one word that is all in capitals, as CAPS(SCO); “sco” is none.",
                "CAPS() | 0 | There is nothing in the brackets; type a word between them.",
                "a* | 0 | “a*” would find almost every word; give at least 2 letters beside the wildcard.",
                "in:attic a | 0 | “attic” is no part of an article; write in: with one of title, body, captions,"
                        + " furniture.",
                "in:furniture | 12 | The question ends where a word was expected; add one or delete the sign before"
                        + " it.",
                "ATLEAST200(a) | 0 | ATLEAST counts to 100; ask for fewer.",
                "date:yesterday | 5 | “yesterday” is no date; write date:2018, date:2018-06, date:2018-06-09,"
                        + " date:2018-06-01..2018-06-30 or date:>=2018.",
                "date:2018-13 | 5 | “2018-13” is no date; write date:2018, date:2018-06, date:2018-06-09,"
                        + " date:2018-06-01..2018-06-30 or date:>=2018."
            })
    void an_error_says_where_it_is_and_what_to_type(String text, int position, String sentence) {
        QuestionSyntaxException error = assertThrows(QuestionSyntaxException.class, () -> QuestionParser.parse(text));
        assertEquals(sentence, error.getMessage());
        assertEquals(position, error.fault().position());
    }

    @Test
    void fifty_thousand_brackets_are_refused_and_not_a_stack_overflow() {
        QuestionSyntaxException error = assertThrows(
                QuestionSyntaxException.class, () -> QuestionParser.parse("(".repeat(300) + "a" + ")".repeat(100)));
        assertEquals("The question is nested more than 64 deep; write it with fewer brackets.", error.getMessage());
        assertThrows(QuestionSyntaxException.class, () -> QuestionParser.parse("(".repeat(50_000)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a \"b          | a \"b\"",
                "a (b OR c      | a (b OR c)",
                "a) b           | a b",
                "a OR           | a ",
                "AND a          |  a",
                "a OR OR b      | a OR  b",
                "(a (b \"c d    | (a (b \"c d\"))",
                "a W/5 date:2018 | a AND date:2018",
                "a*             | a",
                "date:soon summit | soon summit",
                "CAPS(sco)      | (sco)"
            })
    void a_question_that_cannot_be_read_is_mended_to_the_nearest_that_can(String text, String mended) {
        QuestionParser.Mended read = QuestionParser.lenient(text);
        assertEquals(mended.strip(), read.text().strip());
        assertEquals(QuestionParser.parse(mended), read.question());
        assertEquals(false, read.faults().isEmpty());
    }

    @Test
    void faults_of_a_mended_question_stand_where_they_were_in_the_one_given() {
        List<QuestionFault> faults = QuestionParser.lenient("AND a) OR \"b").faults();
        assertEquals(
                List.of("AND", ")", "\"b"),
                faults.stream().map(QuestionFault::found).toList());
        assertEquals(
                List.of(0, 5, 10), faults.stream().map(QuestionFault::position).toList());
    }

    @Test
    void what_a_question_prints_reads_as_an_equal_question() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            Question question = RandomQuestions.question(random, 4);
            boolean tooManyPatterns = question.toString()
                            .chars()
                            .filter(c -> "*?~".indexOf(c) >= 0)
                            .count()
                    > 8;
            if (tooManyPatterns) {
                continue;
            }
            assertEquals(question, QuestionParser.parse(question.toString()), "seed " + seed + ": " + question);
        }
    }

    @Test
    void no_text_makes_the_parser_throw_anything_else() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = RandomQuestions.text(random);
            try {
                Question question = QuestionParser.parse(text);
                assertEquals(question, QuestionParser.parse(question.toString()), "seed " + seed + ": " + text);
            } catch (QuestionSyntaxException e) {
                int position = e.fault().position();
                assertEquals(Math.clamp(position, 0, text.length()), position, "seed " + seed + ": " + text);
            }
        }
    }

    @Test
    void whatever_is_mended_can_be_read() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = RandomQuestions.text(random);
            try {
                QuestionParser.Mended mended = QuestionParser.lenient(text);
                assertEquals(mended.question(), QuestionParser.parse(mended.text()), "seed " + seed + ": " + text);
                for (QuestionFault fault : mended.faults()) {
                    boolean within = fault.position() >= 0 && fault.position() <= text.length();
                    assertEquals(true, within, "seed " + seed + ": " + text);
                }
            } catch (QuestionSyntaxException e) {
                assertEquals(false, e.fault().message().isBlank(), "seed " + seed + ": " + text);
            }
        }
    }
}
