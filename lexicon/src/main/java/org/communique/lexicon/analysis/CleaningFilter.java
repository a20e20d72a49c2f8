package org.communique.lexicon.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings the many ways of typing one word to one: composed letters, ё as е (й stays й), Latin letters without
 * diacritics, one apostrophe; soft hyphens, zero-width characters and stress marks go. Case is kept.
 *
 * <p>Offsets stay those of the letters as typed. Linear in the length of a word.
 */
final class CleaningFilter extends TokenFilter {
    private static final char PLAIN_BOUND = '\u007F';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] folded = new char[64];

    CleaningFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            if (isPlain()) {
                return true;
            }
            clean();
            if (!term.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlain() {
        char[] text = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            char c = text[i];
            boolean modernRussian = c >= 'А' && c <= 'я';
            if (c > PLAIN_BOUND && !modernRussian) {
                return false;
            }
        }
        return true;
    }

    private void clean() {
        String composed = Normalizer.normalize(term, Normalizer.Form.NFKC);
        term.setEmpty();
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (!isInvisible(c)) {
                append(c);
            }
        }
    }

    private void append(char c) {
        switch (c) {
            case 'ё' -> term.append('е');
            case 'Ё' -> term.append('Е');
            case '’', '‘', 'ʼ', '´', '`', '＇' -> term.append('\'');
            default -> {
                if (Script.isLatin(c)) {
                    int length = ASCIIFoldingFilter.foldToASCII(new char[] {c}, 0, folded, 0, 1);
                    term.append(String.valueOf(folded, 0, length));
                } else {
                    term.append(c);
                }
            }
        }
    }

    /** Format characters and free-standing combining marks: what composes with a letter has been composed before. */
    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.CONTROL;
    }
}
