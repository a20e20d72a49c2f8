package org.communique.lexicon.query.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NexisSyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "summit                     | summit",
                "double standards           | \"double standards\"",
                "\"double standards\"       | \"double standards\"",
                "a and b or c               | a AND (b OR c)",
                "a & b                      | a AND b",
                "a and not b and c          | a AND NOT (b AND c)",
                "a but not b                | a AND NOT b",
                "a /5 b                     | a W/5 b",
                "a w/5 b                    | a W/5 b",
                "a near/5 b                 | a W/5 b",
                "a +5 b                     | a PRE/5 b",
                "a pre/5 b                  | a PRE/5 b",
                "a onear/5 b                | a PRE/5 b",
                "a w/s b                    | a W/s b",
                "a w/sent b                 | a W/s b",
                "a /s b                     | a W/s b",
                "a w/para b                 | a W/p b",
                "a /p b                     | a W/p b",
                "a w/seg b                  | title:(a AND b) OR body:(a AND b)",
                "a not w/5 b                | a NOT W/5 b",
                "a w/25 b w/5 c             | a W/25 (b W/5 c)",
                "a w/p b w/5 c              | a W/p (b W/5 c)",
                "a w/5 b or c               | a W/5 (b OR c)",
                "a w/5 b w/5 c              | (a W/5 b) W/5 c",
                "president (putin or medvedev) | president PRE/1 (putin OR medvedev)",
                "sanction!                  | sanction*",
                "wom*n                      | wom?n",
                "bank**                     | bank*",
                "organi?ation               | organi?ation",
                "double standard!           | \"double standard*\"",
                "headline(a and b)          | title:(a AND b)",
                "body(a)                    | body:a",
                "lead(a w/5 b)              | FIRST/50(a W/5 b)",
                "hlead(a or b)              | title:a OR FIRST/50(a) OR title:b OR FIRST/50(b)",
                "atleast5(a)                | ATLEAST5(a)",
                "allcaps(sco)               | CAPS(SCO)",
                "caps(SCO)                  | CAPS(SCO)",
                "publication(UN News)       | source:\"UN News\"",
                "publication(tass!)         | source:\"tass\"",
                "date(geq (6/1/2018) and leq (6/30/2018)) | date:2018-06-01..2018-06-30",
                "date aft 2017              | date:2018-01-01..",
                "date bef 6/2018            | date:..2018-05-31",
                "date = 2018                | date:2018-01-01..2018-12-31",
                "date is June 9, 2018       | date:2018-06-09",
                "date is set                | \"date is set\""
            })
    void nexiss_syntax_prints_in_the_analysts(String text, String understood) {
        assertEquals(understood, QuestionSyntax.NEXIS.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "HLEAD(sanction! w/10 russia!) and date aft 2017 | "
                        + "(title:(sanction* W/10 russia*) OR FIRST/50(sanction* W/10 russia*)) AND date:2018-01-01..",
                "(putin or lavrov) w/s (nato or otan) | (putin OR lavrov) W/s (nato OR otan)",
                "nuclear w/3 weapon! and not north korea | (nuclear W/3 weapon*) AND NOT \"north korea\"",
                "headline(security council) and body(veto!) | title:\"security council\" AND body:veto*",
                "atleast3(ОДКБ or csto) and date(geq (1/1/2018) and leq (12/31/2018)) | "
                        + "ATLEAST3(ОДКБ OR csto) AND date:2018-01-01..2018-12-31",
                "allcaps(sco) w/p summit | CAPS(SCO) W/p summit",
                "territorial integrity w/15 ukraine or georgia | \"territorial integrity\" W/15 (ukraine OR georgia)",
                "publication(tass or ria) and minsk agreement! | (source:\"tass\" OR source:\"ria\") AND \"minsk"
                        + " agreement*\"",
                "embass! /5 expel! /10 diplomat! | (embass* W/5 expel*) W/10 diplomat*",
                "ambassador pre/2 antonov and date is 2018 | (ambassador PRE/2 antonov) AND"
                        + " date:2018-01-01..2018-12-31",
                "oil not w/5 palm | oil NOT W/5 palm",
                "lead(ceasefire or cease-fire) and syria | FIRST/50(ceasefire OR cease-fire) AND syria"
            })
    void saved_queries_can_be_pasted(String text, String understood) {
        assertEquals(understood, QuestionSyntax.NEXIS.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a +s b | 2 | a w/s b | +s is answered in any order only; type w/s.",
                "a not w/s b | 2 | a not w/15 b | not w/s is answered for words only; type not w/15.",
                "a w/0 b | 2 | a w/1 b | A distance counts from 1; write W/1.",
                "a! | 0 | a | “a!” would find almost every word; give at least 2 letters beside the wildcard.",
                "a and | 5 | a  | The question ends where a word was expected; add one or delete the sign before it.",
                "or a | 0 |  a | or needs a word on both sides; add one or delete it.",
                "headline(a | 8 | headline(a) | The bracket opened here is never closed; close it with \")\".",
                "headline(a) b | 12 | headline(a)  and b | “title:a” and “b” stand side by side; put AND or another"
                        + " connector between them.",
                "subject(oil) | 0 | (oil) | “subject(” is no segment here; use headline, hlead, lead, body,"
                        + " publication or date, atleast5, allcaps or caps, or put a blank before the bracket.",
                "date aft 13/13/2018 and a | 0 | a | “date aft 13/13/2018” tells no date; write date aft 2017, date ="
                        + " 6/9/2018 with the month first, or date(geq (6/1/2018) and leq (6/30/2018)).",
                "caps(Aids) | 0 | (Aids) | A capital letter somewhere in a word is not told apart; type allcaps for"
                        + " words all in capitals, or “Aids” without caps."
            })
    void an_error_says_where_it_is_and_what_to_type(String text, int position, String mended, String sentence) {
        QuestionSyntaxException error =
                assertThrows(QuestionSyntaxException.class, () -> QuestionSyntax.NEXIS.parse(text));
        assertEquals(sentence, error.getMessage());
        assertEquals(position, error.fault().position());
        String read = QuestionSyntax.NEXIS.lenient(text).text().strip();
        assertEquals(mended.strip(), read.startsWith("and ") ? read.substring(4) : read);
    }
}
