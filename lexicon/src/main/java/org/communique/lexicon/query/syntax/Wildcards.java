package org.communique.lexicon.query.syntax;

/** The wildcards in a word: {@code *} and {@code ?}. */
final class Wildcards {
    private Wildcards() {}

    static boolean in(String word) {
        return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
    }

    /** Letters and digits of it. */
    static int letters(String word) {
        return (int) word.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** The letters that keep it from finding almost every word: two, three where it begins with the wildcard. */
    static int needed(String word) {
        return word.startsWith("*") || word.startsWith("?") ? 3 : 2;
    }

    static String without(String word) {
        return word.replace("*", "").replace("?", "");
    }
}
