package org.communique.server.search;

/** A question whose words and spellings are too many to be asked in one go. */
public final class QuestionTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    QuestionTooLargeException(int most, RuntimeException cause) {
        super("The question has more than " + most + " words and spellings to look for; ask it in parts.", cause);
    }
}
