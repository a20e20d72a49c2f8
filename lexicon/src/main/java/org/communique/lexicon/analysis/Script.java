package org.communique.lexicon.analysis;

/** The writing system of a word, by its letters. */
public enum Script {
    CYRILLIC,
    LATIN,
    /** No letters, letters of neither script, or of both. */
    OTHER;

    /** The script of all letters in {@code text[0, length)}. */
    public static Script of(char[] text, int length) {
        boolean cyrillic = false;
        boolean latin = false;
        for (int i = 0; i < length; i++) {
            cyrillic |= isCyrillic(text[i]);
            latin |= isLatin(text[i]);
            if (!cyrillic && !latin && Character.isLetter(text[i])) {
                return OTHER;
            }
        }
        if (cyrillic == latin) {
            return OTHER;
        }
        return cyrillic ? CYRILLIC : LATIN;
    }

    /** The script of all letters in a word. */
    public static Script of(CharSequence word) {
        char[] text = word.toString().toCharArray();
        return of(text, text.length);
    }

    static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052F';
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '\u00C0' && c <= '\u024F' && c != '\u00D7' && c != '\u00F7')
                || (c >= '\u1E00' && c <= '\u1EFF');
    }
}
