package org.communique.lexicon.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The exact reading's case: every word in lower case, and beside it, as a second term, words all in capitals as they
 * stand, so that SCO can be asked for as such. No other term has a capital letter.
 */
final class CaseFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private char[] capitals = new char[64];
    private int length;

    CaseFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (length > 0) {
            term.copyBuffer(capitals, 0, length);
            increment.setPositionIncrement(0);
            length = 0;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (isAllCapitals(term.buffer(), term.length())) {
            length = term.length();
            capitals = capitals.length < length ? new char[length * 2] : capitals;
            System.arraycopy(term.buffer(), 0, capitals, 0, length);
        }
        CharacterUtils.toLowerCase(term.buffer(), 0, term.length());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
    }

    /** Two capital letters at least, and no small one. */
    static boolean isAllCapitals(char[] text, int length) {
        int capitals = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1;
    }
}
