package org.communique.lexicon.query.syntax;

import org.communique.lexicon.query.Question;

/** What a question may have of everything, in whichever syntax it is written. */
final class QuestionLimits {
    private static final int MAX_LENGTH = 8_192;
    private static final int MAX_TOKENS = 512;

    /** Deeper brackets and refusals than an analyst writes; keeps a parser off the end of its stack. */
    private static final int MAX_DEPTH = 64;

    /** Each takes a sign away, and there are no more signs than tokens. */
    static final int MAX_CORRECTIONS = MAX_TOKENS;

    private QuestionLimits() {}

    /** @throws QuestionSyntaxException if the text is empty or too long */
    static void length(String text) {
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
    }

    /**
     * @param start where the last of them begins
     * @throws QuestionSyntaxException if there are too many words and signs
     */
    static void tokens(int count, int start) {
        if (count > MAX_TOKENS) {
            throw Faults.tooComplex(
                    start,
                    "more than " + MAX_TOKENS + " words and signs",
                    "at most " + MAX_TOKENS + " words and signs",
                    "The question has more than " + MAX_TOKENS + " words and signs; split it.");
        }
    }

    /**
     * @param start where the innermost part begins
     * @throws QuestionSyntaxException if it is nested too deep
     */
    static void depth(int depth, int start) {
        if (depth > MAX_DEPTH) {
            throw Faults.tooComplex(
                    start,
                    "nesting of more than " + MAX_DEPTH,
                    "at most " + MAX_DEPTH + " brackets and refusals in each other",
                    "The question is nested more than " + MAX_DEPTH + " deep; write it with fewer brackets.");
        }
    }

    /**
     * A question translated from another syntax, which says some things shorter: what it prints keeps the limits too.
     *
     * @throws QuestionSyntaxException if it does not
     */
    static Question kept(Question question) {
        try {
            return QuestionParser.parse(question.toString());
        } catch (QuestionSyntaxException e) {
            throw new QuestionSyntaxException(e.fault().at(new Place(0, 0)), null);
        }
    }
}
