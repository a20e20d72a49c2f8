package org.communique.lexicon.query;

/** A question that cannot be read: where, why, and what to type instead. */
public final class QuestionSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int position;
    private final int length;

    QuestionSyntaxException(String advice, int position, int length) {
        super(advice);
        this.position = position;
        this.length = length;
    }

    /** Where the trouble begins, in characters from 0. */
    public int position() {
        return position;
    }

    /** How many characters it spans; 0 at the end of the question. */
    public int length() {
        return length;
    }
}
