package org.communique.lexicon.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Brings the many ways of typing one word to one: composed letters, ё as е (й stays й), Latin letters without
 * diacritics, one apostrophe; soft hyphens, zero-width characters and stress marks go. Case is kept.
 *
 * <p>Offsets stay those of the letters as typed. Linear in the length of a word.
 */
final class CleaningFilter extends TokenFilter {
    private static final char PLAIN_BOUND = '\u007F';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final char[] letter = new char[1];
    private final char[] folded = new char[64];

    CleaningFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        boolean skipped = false;
        while (input.incrementToken()) {
            if (!isPlain()) {
                clean();
            }
            if (!term.isEmpty()) {
                if (skipped && increment.getPositionIncrement() == 0) {
                    increment.setPositionIncrement(1);
                }
                return true;
            }
            skipped |= increment.getPositionIncrement() > 0;
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
                    letter[0] = c;
                    int length = ASCIIFoldingFilter.foldToASCII(letter, 0, folded, 0, 1);
                    for (int i = 0; i < length; i++) {
                        term.append(folded[i]);
                    }
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
