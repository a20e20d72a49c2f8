package org.communique.server.suggesting;

/**
 * A question that finds more than the one that was asked.
 *
 * @param question its text, ready to be asked
 * @param articles that it finds; at least one
 * @param reason what was taken for a slip
 */
public record Correction(String question, int articles, Reason reason) {

    /** The slips that are looked for. */
    public enum Reason {
        /** Typed with the other alphabet's keyboard layout: {@code ghbdtn} for «привет». */
        KEYBOARD_LAYOUT("keyboard layout"),
        /** One or two letters added, left out, changed or swapped. */
        SPELLING("spelling"),
        /** Words run together. */
        MISSING_SPACE("missing space"),
        /** A word cut in two. */
        SUPERFLUOUS_SPACE("superfluous space");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The slip in words, as answers tell it. */
        public String words() {
            return words;
        }
    }
}
