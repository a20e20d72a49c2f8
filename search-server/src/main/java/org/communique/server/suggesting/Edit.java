package org.communique.server.suggesting;

import java.util.Locale;

/**
 * One slip put right in a question's text.
 *
 * @param start of what is replaced, in characters from 0
 * @param end one past its last character
 * @param replacement what was meant
 * @param reason what was taken for a slip
 * @param cost how unlikely the slip is, as the logarithm of how many times likelier what stands there was meant
 * @param articles that have the replacement, as a word or a phrase; 0 where that is not known
 */
record Edit(int start, int end, String replacement, Correction.Reason reason, double cost, int articles) {

    /** Lower is likelier: the cost of the slip against how common is what it puts there. */
    double unlikelihood() {
        return cost - Math.log1p(articles);
    }

    boolean overlaps(Edit other) {
        return start < other.end && other.start < end;
    }

    /** A word with the capitals of another: all, the first, or none. */
    static String inCaseOf(String written, String word) {
        if (written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(written.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }
}
