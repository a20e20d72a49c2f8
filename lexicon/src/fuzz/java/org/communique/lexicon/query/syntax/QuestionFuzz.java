package org.communique.lexicon.query.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.communique.lexicon.query.Question;

/** Texts that reach ever more of the three parsers, found by coverage. */
class QuestionFuzz {
    @DictionaryEntries({
        "AND", " OR ", "NOT ", " или ", " не ", " W/5 ", " PRE/3 ", " W/s ", " NOT W/2 ", "CAPS(", "CAPS(SCO)", "ATLEAST3(",
        "FIRST/9(", "LEAD(", "title:", "in:furniture ", "date:", "date:>=2018", "2018-06..", "person:", "lang:", "source:(", "url:",
        "last 30 days", "за последний месяц", "=\"", "«", "»", "~2", "\\", "*", "?", "&&", "||", "[2018 TO 2019]", "*:*", "^2",
        "/a/", "fn:or(", "\\u0041", "@2", " w/seg ", " not w/s ", " but not ", "headline(", "hlead(", "atleast5(", "allcaps(", "nato!",
        "date aft 2017", "date(geq (6/1/2018)", " and leq (6/30/2018)", "June 1, 2018", " bef "
    })
    @FuzzTest(maxDuration = "10m")
    void every_text_is_read_or_told_what_is_wrong(FuzzedDataProvider data) {
        QuestionSyntax syntax = data.pickValue(QuestionSyntax.values());
        String text = data.consumeRemainingAsString();
        read(syntax, text);
        readLeniently(syntax, text);
    }

    private static void read(QuestionSyntax syntax, String text) {
        try {
            Question question = syntax.parse(text);
            assertEquals(question, QuestionParser.parse(question.toString()), () -> syntax + ": " + text);
        } catch (QuestionSyntaxException e) {
            assertWithin(text, e.fault());
        }
    }

    private static void readLeniently(QuestionSyntax syntax, String text) {
        try {
            QuestionParser.Mended mended = syntax.lenient(text);
            assertEquals(mended.question(), syntax.parse(mended.text()), () -> syntax + ": " + text);
            mended.faults().forEach(fault -> assertWithin(text, fault));
        } catch (QuestionSyntaxException e) {
            assertWithin(text, e.fault());
        }
    }

    private static void assertWithin(String text, QuestionFault fault) {
        boolean within = fault.position() >= 0
                && fault.length() >= 0
                && fault.position() + fault.length() <= text.length();
        assertTrue(within, () -> fault + " of " + text.length() + " characters: " + text);
    }
}
