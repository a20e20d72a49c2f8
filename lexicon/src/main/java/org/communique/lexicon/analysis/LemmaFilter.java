package org.communique.lexicon.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts the lemmas of each word in its place, all at the word's own position and offsets. */
final class LemmaFilter extends TokenFilter {
    /** News repeats its words: this many cover well over nine tenths of running text. Emptied when full. */
    private static final int CACHED_WORDS = 40_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Lemmas lemmas;
    private final CharArrayMap<String[]> cache = new CharArrayMap<>(256, false);

    private String[] found = {};
    private int next;
    private State word = captureState();

    LemmaFilter(TokenStream words, Lemmas lemmas) {
        super(words);
        this.lemmas = lemmas;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < found.length) {
            restoreState(word);
            increment.setPositionIncrement(0);
            term.setEmpty().append(found[next++]);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        found = lemmasOfTerm();
        next = 1;
        if (found.length > 1) {
            word = captureState();
        }
        term.setEmpty().append(found[0]);
        return true;
    }

    private String[] lemmasOfTerm() {
        String[] known = cache.get(term.buffer(), 0, term.length());
        if (known != null) {
            return known;
        }
        if (cache.size() >= CACHED_WORDS) {
            cache.clear();
        }
        String[] looked = lemmas.of(term.toString());
        cache.put(term.toString(), looked);
        return looked;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        found = new String[0];
        next = 0;
    }
}
