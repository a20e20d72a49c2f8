package org.communique.lexicon.query;

import java.util.List;

/**
 * Which word of a question each position of a row of terms belongs to: a word with a hyphen has several.
 *
 * @param at numbers of words, ascending
 */
record WordsOfRow(List<Integer> at) {
    /**
     * Whether a stretch of the row has no word in part: the Arab League, AL, is not in al-Othaimeen.
     *
     * @param from its first position
     * @param to one past its last
     */
    boolean areWhole(int from, int to) {
        boolean begun = from > 0 && at.get(from - 1).equals(at.get(from));
        boolean goesOn = to < at.size() && at.get(to).equals(at.get(to - 1));
        return !begun && !goesOn;
    }
}
