package org.communique.server.search;

/** A question that is too much for the index to be asked in one go. */
public final class QuestionTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String limit;

    private QuestionTooLargeException(String limit, String message, RuntimeException cause) {
        super(message, cause);
        this.limit = limit;
    }

    static QuestionTooLargeException spellings(int most, RuntimeException cause) {
        return new QuestionTooLargeException(
                "at most " + most + " words and spellings",
                "The question has more than " + most + " words and spellings to look for; ask it in parts.",
                cause);
    }

    static QuestionTooLargeException expansions(RuntimeException cause) {
        return new QuestionTooLargeException(
                "at most 2,000 words for a wildcard within a distance or phrase",
                "A wildcard within a distance or phrase stands for more than 2,000 words of the index; give it more letters.",
                cause);
    }

    /** The limit that is passed. */
    public String limit() {
        return limit;
    }
}
