package org.communique.lexicon.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Vocabulary;

/**
 * The name reading: the keys of each capitalised word, strict and weak, at its position and offsets; all other words
 * dropped, their positions kept. A preposition or pronoun has its capital from the beginning of a sentence, and has no key.
 */
public final class NameKeys {
    private NameKeys() {}

    /** @param words cleaned words with their case */
    public static TokenStream of(TokenStream words) {
        return new Keys(new Capitalised(words));
    }

    /**
     * Keeps words that begin with a capital letter, and the syllable that a hyphen joins to one: Jong-un is a name of two
     * syllables however it is written, Secretary-general is not.
     */
    private static final class Capitalised extends FilteringTokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final TypeAttribute type = addAttribute(TypeAttribute.class);

        /** Where the word whole ends to whose first part the next may be joined; before all text if none. */
        private int joinedEnd = -1;

        Capitalised(TokenStream words) {
            super(words);
        }

        @Override
        protected boolean accept() {
            if (term.length() > 1 && Character.isUpperCase(term.charAt(0))) {
                joinedEnd = type.type().equals(NewsAnalyzer.WHOLE) ? offset.endOffset() : joinedEnd;
                return true;
            }
            return term.length() > 1
                    && offset.endOffset() == joinedEnd
                    && Character.isLowerCase(term.charAt(0))
                    && NameKey.isSyllable(term.toString());
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            joinedEnd = -1;
        }
    }

    private static final class Keys extends TokenFilter {
        /** News repeats its names: this many cover nearly all of running text. Emptied when full. */
        private static final int CACHED_WORDS = 20_000;

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final CharArrayMap<List<String>> cache = new CharArrayMap<>(256, false);

        private final Vocabulary vocabulary = new Vocabulary();

        private List<String> keys = List.of();
        private int next;
        private State word = captureState();

        Keys(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (next < keys.size()) {
                restoreState(word);
                increment.setPositionIncrement(0);
                term.setEmpty().append(keys.get(next++));
                return true;
            }
            int dropped = 0;
            do {
                if (!input.incrementToken()) {
                    return false;
                }
                keys = keysOfTerm();
                dropped += increment.getPositionIncrement();
            } while (keys.isEmpty());
            increment.setPositionIncrement(dropped);
            word = captureState();
            term.setEmpty().append(keys.get(0));
            next = 1;
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            keys = List.of();
            next = 0;
        }

        private List<String> keysOfTerm() {
            List<String> known = cache.get(term.buffer(), 0, term.length());
            if (known != null) {
                return known;
            }
            if (cache.size() >= CACHED_WORDS) {
                cache.clear();
            }
            List<String> found = new ArrayList<>();
            if (!vocabulary.isFunctionWord(term.toString().toLowerCase(Locale.ROOT))) {
                NameKey key = NameKey.of(term.toString());
                found.addAll(key.strict());
                found.addAll(key.weak());
            }
            cache.put(term.toString(), found);
            return found;
        }
    }
}
