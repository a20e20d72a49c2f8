package org.communique.lexicon.query.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.query.syntax.QuestionParser;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.NewsSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionInWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 10);

    /** Three lines a row: the question, its English sentence, its Russian one; an empty line between rows. */
    static List<Arguments> sentences() throws IOException {
        List<Arguments> rows = new ArrayList<>();
        try (InputStream file = QuestionInWordsTest.class.getResourceAsStream("sentences.txt")) {
            for (String row : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n\n", -1)) {
                String[] lines = row.split("\n", -1);
                rows.add(Arguments.of(lines[0], lines[1], lines[2]));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_question_is_told_in_a_sentence_of_each_language(String text, String english, String russian) {
        Question question = QuestionParser.parse(text, TODAY);
        assertEquals(english, QuestionInWords.english(question));
        assertEquals(russian, QuestionInWords.russian(question));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yuri Khachaturov | articles that contain the name of the person “Yuri Khachaturov” (in any spelling)",
                "summit Yuri Khachaturov | articles that contain both the word “summit” (in any form) and the name of"
                        + " the person “Yuri Khachaturov” (in any spelling)",
                "ОДКБ -Хачатуров | articles that contain the name of the organisation “ОДКБ” (any of its names), but"
                        + " not the name of the person “Хачатуров” (in any spelling)",
                "генсек ОДКБ 2018 | articles that contain the name of whoever held the office “генсек ОДКБ 2018” (in"
                        + " their time)",
                "double standards | articles that contain both the words “double” and “standards” (in any form)"
            })
    void a_name_that_was_found_is_told_as_a_name(String text, String english) {
        QuestionCompiler compiler = new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn());
        Question question = QuestionParser.parse(text);
        QuestionInWords words =
                QuestionInWords.of(question, compiler.compile(question).names());
        assertEquals(english, words.english());
        assertFalse(words.russian().isBlank());
    }

    @Test
    void the_days_of_every_month_and_year_are_told_with_the_name_of_the_month() {
        DateRange may = new DateRange(LocalDate.of(2018, 5, 1), LocalDate.of(2018, 5, 31));
        assertEquals("в мае 2018 года", RussianDates.of(may));
        assertEquals("at any time", EnglishDates.of(new DateRange(null, null)));
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(2019, month, 1);
            DateRange whole = new DateRange(first, first.withDayOfMonth(first.lengthOfMonth()));
            assertTrue(RussianDates.of(whole).matches("в [а-я]+е 2019 года"), RussianDates.of(whole));
            assertTrue(EnglishDates.of(whole).matches("in [A-Z][a-z]+ 2019"), EnglishDates.of(whole));
        }
    }
}
