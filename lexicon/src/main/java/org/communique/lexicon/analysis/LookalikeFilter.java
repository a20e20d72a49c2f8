package org.communique.lexicon.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Repairs words in which some letters were typed in the look-alikes of the other script, as «Рoссия» with a Latin o: the
 * script of the letters that have no look-alike wins; without any such letter the word's majority does.
 */
final class LookalikeFilter extends TokenFilter {
    private static final String LATIN = "aceopxyABCEHKMOPTXy";
    private static final String CYRILLIC = "асеорхуАВСЕНКМОРТХу";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    LookalikeFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        repair(term.buffer(), term.length());
        return true;
    }

    private static void repair(char[] word, int length) {
        int cyrillic = 0;
        int latin = 0;
        int onlyCyrillic = 0;
        int onlyLatin = 0;
        for (int i = 0; i < length; i++) {
            if (Script.isCyrillic(word[i])) {
                cyrillic++;
                onlyCyrillic += CYRILLIC.indexOf(word[i]) < 0 ? 1 : 0;
            } else if (Script.isLatin(word[i])) {
                latin++;
                onlyLatin += LATIN.indexOf(word[i]) < 0 ? 1 : 0;
            }
        }
        boolean mixed = cyrillic > 0 && latin > 0;
        if (!mixed || (onlyCyrillic > 0 && onlyLatin > 0)) {
            return;
        }
        boolean toCyrillic = onlyLatin == 0 && (onlyCyrillic > 0 || cyrillic >= latin);
        replace(word, length, toCyrillic ? LATIN : CYRILLIC, toCyrillic ? CYRILLIC : LATIN);
    }

    private static void replace(char[] word, int length, String from, String to) {
        for (int i = 0; i < length; i++) {
            int at = from.indexOf(word[i]);
            if (at >= 0) {
                word[i] = to.charAt(at);
            }
        }
    }
}
