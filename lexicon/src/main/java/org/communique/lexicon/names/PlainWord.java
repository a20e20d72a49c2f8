package org.communique.lexicon.names;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.communique.lexicon.analysis.Script;

/**
 * A name word as its sound is read from it: lower case, no diacritics (й stays), no possessive, no initials stuck before
 * («Н.Бордюжа»).
 */
final class PlainWord {
    private static final String HUSHERS = "čšž";

    /** Up to which characters one letter of ASCII stands for a letter with a diacritic, if one does. */
    private static final char FOLDED = '\u0180';

    /** Those letters, for capitals too; 0 for what is more than a letter, or is a husher. */
    private static final char[] LETTERS = plainLetters(FOLDED);

    private final char[] letters;
    private final int length;
    private final Script script;
    private final boolean folded;

    private PlainWord(char[] letters, int length, Script script, boolean folded) {
        this.letters = letters;
        this.length = length;
        this.script = script;
        this.folded = folded;
    }

    private static char[] plainLetters(char end) {
        char[] letters = new char[end];
        for (char c = 'À'; c < end; c++) {
            String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
            char[] folded = new char[4 * lower.length()];
            int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
            boolean sole = lower.length() == 1 && length == 1 && folded[0] >= 'a' && folded[0] <= 'z';
            letters[c] = sole && HUSHERS.indexOf(lower) < 0 ? folded[0] : 0;
        }
        return letters;
    }

    /** Of a word of any case, with or without diacritics. */
    static PlainWord of(String word) {
        char[] lower = new char[word.length()];
        int scripts = 0;
        for (int i = 0; i < lower.length; i++) {
            char letter = lower(word.charAt(i));
            if (letter == 0) {
                return folded(word);
            }
            lower[i] = letter;
        }
        int length = bare(lower);
        for (int i = 0; i < length; i++) {
            scripts |= lower[i] > '\u007F' ? 1 : lower[i] >= 'a' && lower[i] <= 'z' ? 2 : 0;
        }
        return new PlainWord(
                lower, length, scripts == 1 ? Script.CYRILLIC : scripts == 2 ? Script.LATIN : Script.OTHER, false);
    }

    /** Its letters, in {@code [0, length)}. */
    char[] letters() {
        return letters;
    }

    int length() {
        return length;
    }

    Script script() {
        return script;
    }

    /** Whether the word was written with letters that are not plain one by one, such as a husher with a háček. */
    boolean isFolded() {
        return folded;
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }

    /** A letter of ASCII or Russian, or one with a diacritic, as it is written plainly; 0 for all others. */
    private static char lower(char c) {
        if (c <= '\u007F') {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        if (c >= 'А' && c <= 'я') {
            return c <= 'Я' ? (char) (c + 'а' - 'А') : c;
        }
        if (c < FOLDED) {
            return LETTERS[c];
        }
        return switch (c) {
            case 'ё', 'Ё' -> 'е';
            case '’' -> '\'';
            default -> 0;
        };
    }

    /** Moves the word itself to the beginning of the letters, and returns its length. */
    private static int bare(char[] lower) {
        int length = lower.length;
        int dot = length - 1;
        while (dot > 0 && lower[dot] != '.') {
            dot--;
        }
        if (dot > 0 && dot < length - 2) {
            length -= dot + 1;
            System.arraycopy(lower, dot + 1, lower, 0, length);
        }
        boolean possessive = length > 3 && lower[length - 1] == 's' && lower[length - 2] == '\'';
        return possessive ? length - 2 : length;
    }

    private static PlainWord folded(String word) {
        char[] lower = word.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('’', '\'')
                .toCharArray();
        String bare = Normalizer.normalize(new String(lower, 0, bare(lower)), Normalizer.Form.NFC);
        char[] folded = new char[bare.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(bare.toCharArray(), 0, folded, 0, bare.length());
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (Character.getType(folded[i]) != Character.NON_SPACING_MARK) {
                folded[kept++] = folded[i];
            }
        }
        return new PlainWord(folded, kept, Script.of(folded, kept), true);
    }
}
