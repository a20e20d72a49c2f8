package org.communique.server.suggesting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A run of letters in a question's text that may be a misspelt word: no operator and no name of a field.
 *
 * @param start first character, from 0
 * @param end one past the last
 * @param text as written
 */
record WrittenWord(int start, int end, String text) {
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

    /** The word as the exact reading has it: small letters, ё as е. */
    String folded() {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** The words of a text, in order. */
    static List<WrittenWord> in(String text) {
        List<WrittenWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > start && !isSyntax(text, start, at)) {
                words.add(new WrittenWord(start, at, text.substring(start, at)));
            }
            at = Math.max(at, start + 1);
        }
        return words;
    }

    /** Digits beside letters make an id or a number of something; no slip of the pen can be told there. */
    static boolean isSyntax(String text, int start, int end) {
        boolean field = end < text.length() && text.charAt(end) == ':';
        boolean numbered = (end < text.length() && Character.isDigit(text.charAt(end)))
                || (start > 0 && Character.isDigit(text.charAt(start - 1)));
        return field || numbered || OPERATORS.contains(text.substring(start, end));
    }
}
