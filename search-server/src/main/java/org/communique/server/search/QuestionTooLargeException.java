package org.communique.server.search;

/** A question whose words and spellings are too many to be asked in one go. */
public final class QuestionTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int most;

    QuestionTooLargeException(int most, RuntimeException cause) {
        super("The question has more than " + most + " words and spellings to look for; ask it in parts.", cause);
        this.most = most;
    }

    /** What is passed, as "at most 8192 words and spellings". */
    public String limit() {
        return "at most " + most + " words and spellings";
    }
}
