package org.communique.lexicon.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** One form for a number: 1,500 is 1500, «1,5» is 1.5, 09.06.2018 is 9.6.2018. */
final class NumberFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    NumberFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > 2 && isDigit(term.charAt(0))) {
            commas();
            zeros();
        }
        return true;
    }

    private void commas() {
        char[] text = term.buffer();
        int length = term.length();
        int written = 0;
        for (int i = 0; i < length; i++) {
            if (text[i] != ',') {
                text[written++] = text[i];
            } else if (digitsAfter(text, i, length) != 3) {
                text[written++] = '.';
            }
        }
        term.setLength(written);
    }

    private static int digitsAfter(char[] text, int at, int length) {
        int end = at + 1;
        while (end < length && isDigit(text[end])) {
            end++;
        }
        return end - at - 1;
    }

    /** Leading zeros of a day and a month, in numbers of three parts. */
    private void zeros() {
        char[] text = term.buffer();
        int length = term.length();
        int dots = 0;
        for (int i = 0; i < length; i++) {
            dots += text[i] == '.' ? 1 : 0;
        }
        if (dots != 2) {
            return;
        }
        int written = 0;
        for (int i = 0; i < length; i++) {
            boolean first = i == 0 || text[i - 1] == '.';
            boolean leading = first && text[i] == '0' && i + 1 < length && isDigit(text[i + 1]);
            if (!leading) {
                text[written++] = text[i];
            }
        }
        term.setLength(written);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
