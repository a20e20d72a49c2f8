package org.communique.lexicon.query.syntax;

import org.communique.lexicon.query.syntax.QuestionFault.Code;
import org.jspecify.annotations.Nullable;

/** The faults of one question's text, each with its sentence and, where there is one, its correction. */
final class Faults {
    private static final int LONGEST_FOUND = 40;

    private final String text;

    Faults(String text) {
        this.text = text;
    }

    /** What stands at a token cannot stand there; it is deleted to mend it. */
    QuestionSyntaxException unfit(QuestionToken token, String expected, String message) {
        return mended(token, expected, message, new Correction(token.start(), token.end(), ""));
    }

    QuestionSyntaxException unfit(Place place, String expected, String message) {
        return mended(place, expected, message, place.deleted());
    }

    QuestionSyntaxException mended(QuestionToken token, String expected, String message, @Nullable Correction mending) {
        return mended(new Place(token.start(), token.end()), expected, message, mending);
    }

    QuestionSyntaxException mended(Place place, String expected, String message, @Nullable Correction mending) {
        int length = place.end() - place.start();
        String found = text.substring(place.start(), Math.min(place.end(), place.start() + LONGEST_FOUND));
        return new QuestionSyntaxException(
                new QuestionFault(Code.UNREADABLE, place.start(), length, found, expected, message), mending);
    }

    /** The question ends too early; the sign before is deleted to mend it. */
    QuestionSyntaxException atEnd(@Nullable QuestionToken before) {
        return atEnd(before == null ? null : new Place(before.start(), before.end()));
    }

    QuestionSyntaxException atEnd(@Nullable Place before) {
        Correction mending = before == null ? null : new Correction(before.start(), text.length(), "");
        return new QuestionSyntaxException(
                new QuestionFault(
                        Code.UNREADABLE,
                        text.length(),
                        0,
                        "the end of the question",
                        "a word",
                        "The question ends where a word was expected; add one or delete the sign before it."),
                mending);
    }

    static QuestionSyntaxException empty() {
        return new QuestionSyntaxException(
                new QuestionFault(
                        Code.UNREADABLE,
                        0,
                        0,
                        "nothing",
                        "a word",
                        "The question is empty; type a word, a \"phrase\" or a name."),
                null);
    }

    /** More than is answered in one go, which is not for us to mend. */
    static QuestionSyntaxException tooComplex(int position, String found, String limit, String message) {
        return new QuestionSyntaxException(
                new QuestionFault(Code.TOO_COMPLEX, position, 0, found, limit, message), null);
    }
}
