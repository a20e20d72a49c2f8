package org.communique.lexicon.query.syntax;

/**
 * What is wrong with a question.
 *
 * @param code the kind of fault, the same each time
 * @param position where it begins, in characters from 0
 * @param length how many characters it spans; 0 at the end of the question
 * @param found what stands there
 * @param expected what could stand there, or for {@link Code#TOO_COMPLEX} the limit that is passed
 * @param message what was found and what to type instead, in one sentence
 */
public record QuestionFault(Code code, int position, int length, String found, String expected, String message) {
    /** Kinds of faults. */
    public enum Code {
        /** A sign, value or word that does not fit where it stands. */
        UNREADABLE("question_unreadable"),
        /** More of something than is answered in one go. */
        TOO_COMPLEX("question_too_complex");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        /** The code in an answer. */
        public String word() {
            return word;
        }
    }

    QuestionFault at(Place place) {
        return new QuestionFault(code, place.start(), place.end() - place.start(), found, expected, message);
    }
}
