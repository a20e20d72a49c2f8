package org.communique.lexicon.query.syntax;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.communique.lexicon.query.Question;

/** Reads a question in the analyst's language; see {@link QuestionGrammar}. */
public final class QuestionParser {
    private QuestionParser() {}

    /** @throws QuestionSyntaxException and nothing else, if the text is no question */
    public static Question parse(String text) {
        return parse(text, LocalDate.now(ZoneOffset.UTC));
    }

    /**
     * @param today the day that "last 30 days" ends with
     * @throws QuestionSyntaxException and nothing else, if the text is no question
     */
    public static Question parse(String text, LocalDate today) {
        QuestionLimits.length(text);
        List<QuestionToken> scanned = new QuestionScanner(text).tokens();
        QuestionLimits.tokens(
                scanned.size(), scanned.isEmpty() ? 0 : scanned.getLast().start());
        List<QuestionToken> tokens = Periods.settled(SoftSigns.settled(text, scanned), today);
        return new QuestionGrammar(text, tokens).question();
    }

    /**
     * A question as it was read, after corrections where it needed any.
     *
     * @param text the question that was read
     * @param faults what was wrong with the one given, in the order found; empty where nothing was
     */
    public record Mended(Question question, String text, List<QuestionFault> faults) {
        public Mended {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads a question, or the nearest to it that can be read.
     *
     * @throws QuestionSyntaxException if nothing of it can be
     */
    public static Mended lenient(String text) {
        return Mending.lenient(text, QuestionParser::parse);
    }
}
