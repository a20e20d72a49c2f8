package org.communique.lexicon.query.syntax;

import java.nio.charset.StandardCharsets;
import org.communique.lexicon.query.Question;

/**
 * What Jazzer drives by coverage ({@code mvn -pl lexicon -Pfuzz test-compile exec:exec}): any text in any syntax is read, or
 * refused with a fault that lies within it.
 */
public final class QuestionFuzz {
    private QuestionFuzz() {}

    /** @param data a byte for the syntax, then the text */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length < 2) {
            return;
        }
        QuestionSyntax syntax = switch (data[0] & 3) {
            case 0 -> QuestionSyntax.LUCENE;
            case 1 -> QuestionSyntax.NEXIS;
            default -> QuestionSyntax.ANALYST;
        };
        String text = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
        try {
            prints(syntax.parse(text), text);
        } catch (QuestionSyntaxException e) {
            lies(e.fault(), text);
        }
        try {
            QuestionParser.Mended mended = syntax.lenient(text);
            prints(syntax.parse(mended.text()), mended.text());
            mended.faults().forEach(fault -> lies(fault, text));
        } catch (QuestionSyntaxException e) {
            lies(e.fault(), text);
        }
    }

    private static void prints(Question question, String text) {
        Question again = QuestionParser.parse(question.toString());
        if (!again.equals(question)) {
            throw new AssertionError("“" + text + "” is read as “" + question + "” and that as “" + again + "”.");
        }
    }

    private static void lies(QuestionFault fault, String text) {
        if (fault.position() < 0 || fault.length() < 0 || fault.position() + fault.length() > text.length()) {
            throw new AssertionError("The fault is outside of “" + text + "”: " + fault);
        }
    }
}
