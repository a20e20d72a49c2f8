package org.communique.lexicon.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through the words of names by which people are known: lower case, ё as е, initials and single letters left out. One
 * thread at a time.
 */
final class NameScan {
    /** What stands between words. */
    private static final int NONE = 0;

    /** An accent by itself, which stands in a word and is left out of it: İ is i with a dot above in lower case. */
    private static final int ACCENT = 1;

    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036F';

    /** Latin, Greek and Cyrillic, looked up rather than asked for. */
    private static final int COMMON = 0x530;

    private static final char[] FOLDED = new char[COMMON];

    static {
        for (int letter = 0; letter < COMMON; letter++) {
            FOLDED[letter] = (char) fold(letter);
        }
    }

    private String text = "";
    private boolean composed;
    private int at;
    private int start;
    private char[] word = new char[32];
    private int length;

    /** Begins with a text, of one name or several between bars. */
    NameScan over(String names) {
        return over(names, false);
    }

    private NameScan over(String names, boolean areComposed) {
        text = names;
        composed = areComposed;
        at = 0;
        return this;
    }

    /** Goes to the next word; false where there is none. */
    boolean next() {
        while (at < text.length()) {
            start = at;
            takeWord();
            if (length > 1 && !isInitial()) {
                return true;
            }
            if (at == start && at < text.length()) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return false;
    }

    private void takeWord() {
        length = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            int letter = c < COMMON ? FOLDED[c] : fold(text.codePointAt(at));
            if (letter == NONE) {
                return;
            } else if (letter != ACCENT) {
                append(letter);
                at += Character.charCount(letter) - 1;
            } else if (!composed) {
                over(composed(text.substring(start)), true);
                start = 0;
                takeWord();
                return;
            }
        }
    }

    /** «Н.», "Yu." before a name. */
    private boolean isInitial() {
        int letters = at - start;
        return at < text.length()
                && text.charAt(at) == '.'
                && letters <= 2
                && Character.isUpperCase(text.charAt(start))
                && (letters == 1 || Character.isLowerCase(text.charAt(start + 1)));
    }

    private void append(int letter) {
        if (length + 2 > word.length) {
            word = Arrays.copyOf(word, word.length * 2);
        }
        if (letter <= Character.MAX_VALUE) {
            word[length++] = (char) letter;
        } else {
            length += Character.toChars(letter, word, length);
        }
    }

    /** The word's letters, from 0 to its {@link #length}, until the next one. */
    char[] letters() {
        return word;
    }

    int length() {
        return length;
    }

    String word() {
        return new String(word, 0, length);
    }

    /** The words of one name. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        NameScan scan = new NameScan().over(name);
        while (scan.next()) {
            words.add(scan.word());
        }
        return words;
    }

    /** All words of a name or title, initials too, one blank between them. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int letter = fold(name.codePointAt(i));
            if (letter > ACCENT) {
                folded.appendCodePoint(letter);
            } else if (letter == ACCENT && !composed(name).equals(name)) {
                return folded(composed(name));
            } else if (letter == NONE && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().stripTrailing();
    }

    /** Letters and their accents in one where there is such a letter: й is no и. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A letter, digit or apostrophe as words are compared by, {@link #ACCENT}, or {@link #NONE}. */
    private static int fold(int letter) {
        if (letter >= FIRST_ACCENT && letter <= LAST_ACCENT) {
            return ACCENT;
        }
        boolean ofWord = Character.isLetterOrDigit(letter)
                || letter == '\''
                || Character.getType(letter) == Character.LETTER_NUMBER
                || Character.getType(letter) == Character.OTHER_NUMBER;
        int small = Character.toLowerCase(letter);
        return ofWord ? small == 'ё' ? 'е' : small : NONE;
    }
}
