package org.communique.lexicon.query;

/** A piece of a question's text, from {@code start} to {@code end}. */
sealed interface QuestionToken {
    int start();

    int end();

    /** Text between quotation marks; {@code closed} tells whether the second one is there. */
    record Quoted(String text, boolean literal, boolean closed, int start, int end) implements QuestionToken {}

    record Plain(String text, boolean literal, int start, int end) implements QuestionToken {}

    /** The name before a colon, of one of the known fields. */
    record FieldName(String name, int start, int end) implements QuestionToken {}

    record Open(int start, int end) implements QuestionToken {}

    record Close(int start, int end) implements QuestionToken {}

    record AndSign(int start, int end) implements QuestionToken {}

    record OrSign(int start, int end) implements QuestionToken {}

    record NotSign(int start, int end) implements QuestionToken {}
}
