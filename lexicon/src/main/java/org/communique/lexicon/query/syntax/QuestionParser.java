package org.communique.lexicon.query.syntax;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.query.Question;

/** Reads a question in the analyst's language; see {@link QuestionGrammar}. */
public final class QuestionParser {
    private static final int MAX_LENGTH = 8_192;
    private static final int MAX_TOKENS = 512;

    /** Each correction takes a sign away, and there are no more signs than tokens. */
    private static final int MAX_CORRECTIONS = MAX_TOKENS;

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
        if (text.isBlank()) {
            throw Faults.empty();
        }
        if (text.length() > MAX_LENGTH) {
            throw Faults.tooComplex(
                    MAX_LENGTH,
                    text.length() + " characters",
                    "at most " + MAX_LENGTH + " characters",
                    "The question has " + text.length() + " characters; shorten it to " + MAX_LENGTH + ".");
        }
        List<QuestionToken> scanned = new QuestionScanner(text).tokens();
        if (scanned.size() > MAX_TOKENS) {
            throw Faults.tooComplex(
                    scanned.get(MAX_TOKENS).start(),
                    scanned.size() + " words and signs",
                    "at most " + MAX_TOKENS + " words and signs",
                    "The question has more than " + MAX_TOKENS + " words and signs; split it.");
        }
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
        String mended = text;
        List<QuestionFault> faults = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        while (true) {
            try {
                return new Mended(parse(mended), mended, faults);
            } catch (QuestionSyntaxException e) {
                Correction correction = e.correction();
                if (correction == null || corrections.size() == MAX_CORRECTIONS) {
                    throw faults.isEmpty() ? e : new QuestionSyntaxException(faults.getFirst(), null);
                }
                faults.add(e.fault().at(original(e.fault().position(), corrections)));
                corrections.add(correction);
                mended = correction.of(mended);
            }
        }
    }

    /** Where a place of the corrected question was in the one given. */
    private static int original(int place, List<Correction> corrections) {
        int original = place;
        for (Correction correction : corrections.reversed()) {
            original = correction.before(original);
        }
        return original;
    }
}
