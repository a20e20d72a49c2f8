package org.communique.lexicon.names;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The name reading: name keys in the place of capitalised words, all other words dropped, positions kept. */
public final class NameKeys {
    private NameKeys() {}

    /** @param words cleaned words with their case */
    public static TokenStream of(TokenStream words) {
        return new Keys(new Capitalised(words));
    }

    /** Keeps words that begin with a capital letter. */
    private static final class Capitalised extends FilteringTokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Capitalised(TokenStream words) {
            super(words);
        }

        @Override
        protected boolean accept() {
            return term.length() > 1 && Character.isUpperCase(term.charAt(0));
        }
    }

    private static final class Keys extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Keys(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String key = NameKey.of(term.toString().toLowerCase(Locale.ROOT));
            term.setEmpty().append(key);
            return true;
        }
    }
}
