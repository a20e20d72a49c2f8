package org.communique.lexicon.query.syntax;

import org.communique.lexicon.query.Distance;
import org.communique.lexicon.schema.DateRange;

/** A piece of a question's text, from {@code start} to {@code end}. */
sealed interface QuestionToken {
    int start();

    int end();

    /**
     * Text between quotation marks.
     *
     * @param closed whether the second one is there
     * @param gaps after a tilde, or -1
     */
    record Quoted(String text, boolean literal, boolean closed, int gaps, int start, int end)
            implements QuestionToken {}

    /** A word by itself. */
    record Plain(String text, Form form, int start, int end) implements QuestionToken {}

    /** How a word is meant. */
    enum Form {
        /** In any of its forms. */
        ANY,
        /** As written. */
        LITERAL,
        /** With wildcards. */
        PATTERN,
        /** With one letter different, or with two. */
        FUZZY_1,
        FUZZY_2
    }

    /** The name before a colon, of one of the known fields, in small letters. */
    record FieldName(String name, int start, int end) implements QuestionToken {}

    /** What stands before a bracket: CAPS, ATLEAST with a number, FIRST with a number. */
    record Function(String name, int number, int start, int end) implements QuestionToken {}

    record Open(int start, int end) implements QuestionToken {}

    record Close(int start, int end) implements QuestionToken {}

    /** A sign that stands between two parts. */
    sealed interface Between extends QuestionToken {}

    /** @param soft written as an ordinary word, which it is where it has nothing to join */
    record AndSign(boolean soft, int start, int end) implements Between {}

    /** @param soft likewise */
    record OrSign(boolean soft, int start, int end) implements Between {}

    record NearSign(Distance distance, int start, int end) implements Between {}

    /** NOT before W/5. */
    record FarSign(int words, int start, int end) implements Between {}

    /** @param soft likewise */
    record NotSign(boolean soft, int start, int end) implements QuestionToken {}

    /** A time told in words, "last 30 days". */
    record Period(DateRange range, int start, int end) implements QuestionToken {}

    /** Whether a part of a question may begin with it. */
    default boolean begins() {
        return switch (this) {
            case Quoted _, Plain _, FieldName _, Function _, Open _, Period _, NotSign _ -> true;
            case Close _, Between _ -> false;
        };
    }

    /** Whether a part of a question may end with it. */
    default boolean ends() {
        return switch (this) {
            case Quoted _, Plain _, Close _, Period _ -> true;
            case FieldName _, Function _, Open _, NotSign _, Between _ -> false;
        };
    }
}
