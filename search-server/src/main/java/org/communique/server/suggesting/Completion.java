package org.communique.server.suggesting;

/**
 * What a question half typed could become.
 *
 * @param text the question with its last words completed
 * @param question the same, with a completed phrase in quotation marks
 * @param kind what the last words were completed to
 * @param articles that have it: of a name in all its spellings, of a phrase in any ending
 */
public record Completion(String text, String question, Kind kind, int articles) {

    /** What is completed to. */
    public enum Kind {
        PERSON("person"),
        ORGANISATION("organisation"),
        OFFICE("office"),
        /** Words that often stand together and also stand in a headline. */
        TITLE_PHRASE("title phrase"),
        /** Words that often stand together. */
        PHRASE("phrase");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in words, as answers tell it. */
        public String words() {
            return words;
        }

        boolean isPhrase() {
            return this == PHRASE || this == TITLE_PHRASE;
        }
    }
}
