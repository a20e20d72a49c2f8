package org.communique.server.http;

import java.util.List;
import org.communique.lexicon.query.syntax.QuestionFault;

/** A question that cannot be read as it is, with all its faults and what can be asked instead. */
final class UnreadableQuestionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<QuestionFault> faults;
    private final String suggestion;

    /**
     * @param faults at least one
     * @param suggestion the question mended, or nothing where nothing mends it
     */
    UnreadableQuestionException(List<QuestionFault> faults, String suggestion) {
        super(faults.getFirst().message(), null, false, false);
        this.faults = List.copyOf(faults);
        this.suggestion = suggestion;
    }

    List<QuestionFault> faults() {
        return faults;
    }

    String suggestion() {
        return suggestion;
    }
}
