package org.communique.server.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question that is too much for the index to be asked in one go. */
public final class QuestionTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String limit;

    private QuestionTooLargeException(String limit, String message, @Nullable RuntimeException cause) {
        super(message, cause);
        this.limit = limit;
    }

    static QuestionTooLargeException spellings(int most, RuntimeException cause) {
        return new QuestionTooLargeException(
                "at most " + most + " words and spellings",
                "The question has more than " + most + " words and spellings to look for; ask it in parts.",
                cause);
    }

    static QuestionTooLargeException common(Set<String> words) {
        return new QuestionTooLargeException(
                "at most one word near others that stands more than 500,000 times in the index",
                "The words “" + String.join("”, “", words)
                        + "” stand too often in this index to be looked for near each"
                        + " other; keep one of them, or ask for rarer words.",
                null);
    }

    static QuestionTooLargeException expansions(RuntimeException cause) {
        return new QuestionTooLargeException(
                "at most 300 words for a wildcard within a distance or phrase",
                "A wildcard within a distance or phrase stands for more than 300 words of the index; give it more"
                        + " letters.",
                cause);
    }

    /** The limit that is passed. */
    public String limit() {
        return limit;
    }
}
