package org.communique.lexicon.query;

/** How near two parts of a question stand in a text. */
public sealed interface Distance {

    /**
     * So many words: one next to the other is a distance of one.
     *
     * @param most at least 1
     * @param ordered whether the first part comes first
     */
    record Words(int most, boolean ordered) implements Distance {
        @Override
        public String toString() {
            return (ordered ? "PRE/" : "W/") + most;
        }
    }

    /** In one sentence, in any order. */
    record Sentence() implements Distance {
        @Override
        public String toString() {
            return "W/s";
        }
    }

    /** In one paragraph, in any order. */
    record Paragraph() implements Distance {
        @Override
        public String toString() {
            return "W/p";
        }
    }
}
