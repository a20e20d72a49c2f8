package org.communique.lexicon.names;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.communique.lexicon.analysis.Vocabulary;

/**
 * Each strict key of a capitalised word with the word behind it, in small letters: the terms that begin with a key are the
 * spellings and cases of a name that an index has.
 */
public final class NameForms {
    /** Between a key and the form. */
    private static final char BEHIND = ' ';

    private NameForms() {}

    /** @param words cleaned words with their case */
    public static TokenStream of(TokenStream words) {
        return new Filter(words);
    }

    /** What all terms of a key begin with. */
    public static String prefix(String key) {
        return key + BEHIND;
    }

    /** The form in a term of that key. */
    public static String form(String key, String term) {
        return term.substring(key.length() + 1);
    }

    private static final class Filter extends TokenFilter {
        private static final int CACHED_WORDS = 20_000;

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final CharArrayMap<List<String>> cache = new CharArrayMap<>(256, false);
        private final Vocabulary vocabulary = new Vocabulary();

        private List<String> forms = List.of();
        private int next;

        Filter(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            while (next == forms.size()) {
                if (!input.incrementToken()) {
                    return false;
                }
                forms = isName() ? formsOfTerm() : List.of();
                next = 0;
            }
            term.setEmpty().append(forms.get(next++));
            increment.setPositionIncrement(1);
            return true;
        }

        private boolean isName() {
            return term.length() > 1 && Character.isUpperCase(term.charAt(0));
        }

        private List<String> formsOfTerm() {
            List<String> known = cache.get(term.buffer(), 0, term.length());
            if (known != null) {
                return known;
            }
            if (cache.size() >= CACHED_WORDS) {
                cache.clear();
            }
            String form = term.toString().toLowerCase(Locale.ROOT);
            List<String> found = vocabulary.isFunctionWord(form)
                    ? List.of()
                    : NameKey.of(term.toString()).strict().stream()
                            .map(key -> prefix(key) + form)
                            .toList();
            cache.put(term.toString(), found);
            return found;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            forms = List.of();
            next = 0;
        }
    }
}
