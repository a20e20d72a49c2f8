package org.communique.lexicon.query.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "summit                     | summit",
                "double standards           | double OR standards",
                "\"double standards\"       | \"double standards\"",
                "“double standards”         | \"double standards\"",
                "«двойные стандарты»        | \"двойные стандарты\"",
                "\"double standards\"~5     | \"double standards\"~5",
                "\"double standards\"~0     | \"double standards\"",
                "a AND b                    | a AND b",
                "a && b                     | a AND b",
                "a AND b OR c               | (a AND b) OR c",
                "a b OR c                   | a OR b OR c",
                "(a OR b) AND c             | (a OR b) AND c",
                "+a b                       | a AND (b OR *)",
                "+a +b                      | a AND b",
                "+a b -c                    | a AND (b OR *) AND NOT c",
                "a -b                       | a AND NOT b",
                "a !b                       | a AND NOT b",
                "a NOT b                    | a AND NOT b",
                "a AND NOT b                | a AND NOT b",
                "-a                         | NOT a",
                "a OR -b                    | a AND NOT b",
                "a and b                    | a OR \\and OR b",
                "stand*                     | stand*",
                "organi?ation               | organi?ation",
                "*sion                      | *sion",
                "stand\\*                   | stand\\*",
                "summit~                    | summit~2",
                "summit~1                   | summit~1",
                "summit~0.8                 | summit~1",
                "summit~0.5                 | summit~2",
                "Lavrov~0.99                | =Lavrov",
                "summit^4 meeting^0.5       | summit OR meeting",
                "(a b)^2                    | a OR b",
                "*:*                        | *",
                "*                          | *",
                "title:summit               | title:summit",
                "Title:summit               | title:summit",
                "title:(a AND b)            | title:a AND title:b",
                "title:\"double standards\" | title:\"double standards\"",
                "title:stand*               | title:stand*",
                "source:ТАСС                | source:\"ТАСС\"",
                "source:mid*                | source:\"mid\"",
                "source:(mid OR \"UN News\") | source:\"mid\" OR source:\"UN News\"",
                "lang:RU                    | lang:ru",
                "person:Lavrov              | person:\"Lavrov\"",
                "org:ОДКБ                   | org:\"ОДКБ\"",
                "url:\"http://un.org/\"     | url:\"http://un.org/\"",
                "date:2018                  | date:2018-01-01..2018-12-31",
                "date:\"2018-06-09\"        | date:2018-06-09",
                "date:[2018 TO 2019]        | date:2018-01-01..2019-12-31",
                "date:{2018 TO 2020}        | date:2019-01-01..2019-12-31",
                "date:[2018-06-01 TO 2018-07-01} | date:2018-06-01..2018-06-30",
                "date:[2018 TO *]           | date:2018-01-01..",
                "date:[* TO 2018-06]        | date:..2018-06-30",
                "date:[* TO *]              | *",
                "date:>=2018                | date:2018-01-01..",
                "date:<2018                 | date:..2017-12-31",
                "date>2018                  | date:2019-01-01..",
                "not\\-word                 | not-word",
                "\\(a\\)                    | \\(a\\)",
                "http\\:\\/\\/un.org        | http://un.org"
            })
    void lucenes_syntax_prints_in_the_analysts(String text, String understood) {
        assertEquals(understood, QuestionSyntax.LUCENE.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "+title:summit +lang:ru date:[2018-06-01 TO 2018-06-30] | "
                        + "title:summit AND lang:ru AND (date:2018-06-01..2018-06-30 OR *)",
                "(sanctions OR санкции) AND (Russia OR Россия) AND date:[2018 TO 2019] | "
                        + "(sanctions OR санкции) AND (Russia OR Россия) AND date:2018-01-01..2019-12-31",
                "\"territorial integrity\" AND (Ukraine OR Georgia OR Moldova) NOT Crimea | "
                        + "\"territorial integrity\" AND (Ukraine OR Georgia OR Moldova) AND NOT Crimea",
                "+\"Security Council\" +(veto OR vetoed) -Syria | \"Security Council\" AND (veto OR vetoed) AND NOT"
                        + " Syria",
                "title:(\"peace talks\" OR negotiation*) AND body:Geneva | "
                        + "(title:\"peace talks\" OR title:negotiation*) AND body:Geneva",
                "\"Lavrov Tillerson\"~10 AND lang:en | \"Lavrov Tillerson\"~10 AND lang:en",
                "(CSTO OR ОДКБ OR \"Collective Security Treaty\")^3 summit | "
                        + "CSTO OR ОДКБ OR \"Collective Security Treaty\" OR summit",
                "Guterres~1 AND \"climate change\" | Guterres~1 AND \"climate change\"",
                "source:tass* AND (counter\\-terrorism OR counterterrorism) | "
                        + "source:\"tass\" AND (counter-terrorism OR counterterrorism)",
                "nuclear && (Iran OR Иран) && !Israel | nuclear AND (Iran OR Иран) AND NOT Israel",
                "*:* AND lang:ru AND date:[2018-06-01 TO *] | * AND lang:ru AND date:2018-06-01..",
                "title:NATO~ OR title:НАТО | title:NATO~2 OR title:НАТО",
                "\"New START\" \"Старт-3\" \"strategic arms\" | \"New START\" OR \"Старт-3\" OR \"strategic arms\"",
                "(Putin AND Trump) AND (Helsinki OR Хельсинки) AND date:2018-07 | "
                        + "Putin AND Trump AND (Helsinki OR Хельсинки) AND date:2018-07-01..2018-07-31",
                "chemical AND weapon* AND (Salisbury OR Douma) AND -sport | "
                        + "chemical AND weapon* AND (Salisbury OR Douma) AND NOT sport",
                "place:Qingdao AND (SCO OR ШОС) | place:\"Qingdao\" AND (SCO OR ШОС)",
                "person:\"Sergey Lavrov\" AND \"press conference\"~3 | person:\"Sergey Lavrov\" AND \"press"
                        + " conference\"~3",
                "+embass* +(expel* выслан*) -Russia^2 | embass* AND (expel* OR выслан*) AND NOT Russia",
                "captions:(Putin Xi) AND lang:en | (captions:Putin OR captions:Xi) AND lang:en",
                "id:a\\/b OR url:\"https://un.org/\" | id:\"a/b\" OR url:\"https://un.org/\""
            })
    void saved_queries_can_be_pasted(String text, String understood) {
        assertEquals(understood, QuestionSyntax.LUCENE.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "author:smith | 0 | smith | “author” is no field; write one of title, body, captions, furniture,"
                    + " source, lang, date, person, org, office, place, id, url, or \\: where it belongs to a word.",
                "at 12:30 | 3 | at 12\\:30 | “12” is no field; write one of title, body, captions, furniture, source,"
                        + " lang, date, person, org, office, place, id, url, or \\: where it belongs to a word.",
                "a /joh?n/ | 2 | a  | Regular expressions are not searched; type words with wildcards, as in stand* or"
                        + " organi?ation.",
                "and/or | 3 | and\\/or | A slash begins a regular expression here; put a backslash before it, \\/, or"
                        + " quotation marks around the words.",
                "fn:ordered(a b) | 0 | (a b) | Interval functions are not read; type a distance as in \"double"
                        + " standards\"~5, or ask with syntax=analyst and W/5.",
                "(a b c)@2 | 7 | (a b c) | How many of the words must be there cannot be asked by “@2”; join them by"
                        + " AND and OR.",
                "a \"b | 2 | a \"b\" | The quotation mark opened here is never closed; close it with \".",
                "a (b | 2 | a (b) | The bracket opened here is never closed; close it with \")\".",
                "a) b | 1 | a b | The bracket closed here was never opened; delete it or open it with \"(\".",
                "a AND | 5 | a  | The question ends where a word was expected; add one or delete the sign before it.",
                "AND a | 0 |  a | “AND” cannot stand here; delete it, or put a backslash before it where it is a word.",
                "a OR OR b | 5 | a OR  b | “OR” cannot stand here; delete it, or put a backslash before it where it is"
                        + " a word.",
                "date:soon a | 5 | soon a | “soon” is no date; write date:2018, date:2018-06, date:2018-06-09 or"
                        + " date:[2018-06-01 TO 2018-06-30].",
                "date:[2018 TO soon] a | 14 |  a | “soon” is no date; write date:2018, date:2018-06, date:2018-06-09 or"
                        + " date:[2018-06-01 TO 2018-06-30].",
                "a title:[b TO c] | 2 | a  | A range is of dates only; write it as date:[2018-06-01 TO 2018-06-30].",
                "date:[2019 TO 2018] a | 0 |  a | The range ends before it begins; write its earlier date first.",
                "date:[2018 a | 5 | date:2018 a | The range opened here is never closed; close it as in"
                        + " date:[2018-06-01 TO 2018-06-30].",
                "a source:* | 2 | a  | source: needs a value right after the colon; * is none.",
                "\"a b\"~1.5 | 6 | \"a b\" | “1.5” after a phrase is the number of words between; write a whole one of"
                        + " up to 4 digits, as in ~5.",
                "a* | 0 | a | “a*” would find almost every word; give at least 2 letters beside the wildcard.",
                "a b\\ | 3 | a b | The backslash has no sign after it that it could stand for; delete it or write \\\\."
            })
    void an_error_says_where_it_is_and_what_to_type(String text, int position, String mended, String sentence) {
        QuestionSyntaxException error =
                assertThrows(QuestionSyntaxException.class, () -> QuestionSyntax.LUCENE.parse(text));
        assertEquals(sentence, error.getMessage());
        assertEquals(position, error.fault().position());
        assertEquals(mended.strip(), QuestionSyntax.LUCENE.lenient(text).text().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "+(", "title:(", "-(a ", "[", "\"", "fn:or(", "/", "\\"})
    void fifty_thousand_signs_are_refused_and_not_a_stack_overflow(String sign) {
        assertThrows(QuestionSyntaxException.class, () -> QuestionSyntax.LUCENE.parse(sign.repeat(50_000)));
        QuestionSyntaxException error =
                assertThrows(QuestionSyntaxException.class, () -> QuestionSyntax.LUCENE.parse("(".repeat(300) + "a"));
        assertEquals("question_too_complex", error.fault().code().word());
        assertEquals("The question is nested more than 64 deep; write it with fewer brackets.", error.getMessage());
    }

    @Test
    void two_bars_are_or() {
        assertEquals(
                "(a AND b) OR c", QuestionSyntax.LUCENE.parse("a && b || c").toString());
    }

    @Test
    void what_gets_too_long_in_our_language_is_refused_too() {
        String text = "title:(" + "a ".repeat(200) + ")";
        QuestionSyntaxException error =
                assertThrows(QuestionSyntaxException.class, () -> QuestionSyntax.LUCENE.parse(text));
        assertEquals("question_too_complex", error.fault().code().word());
        assertEquals(0, error.fault().position());
    }
}
