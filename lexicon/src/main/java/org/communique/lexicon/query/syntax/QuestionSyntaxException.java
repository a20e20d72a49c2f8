package org.communique.lexicon.query.syntax;

import org.jspecify.annotations.Nullable;

/** A question that cannot be read: where, why, and what to type instead. */
public final class QuestionSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient QuestionFault fault;
    private final transient @Nullable Correction correction;

    QuestionSyntaxException(QuestionFault fault, @Nullable Correction correction) {
        super(fault.message(), null, false, false);
        this.fault = fault;
        this.correction = correction;
    }

    /** What is wrong. */
    public QuestionFault fault() {
        return fault;
    }

    /** What mends it, or null where nothing does. */
    @Nullable
    Correction correction() {
        return correction;
    }
}
