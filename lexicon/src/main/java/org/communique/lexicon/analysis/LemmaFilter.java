package org.communique.lexicon.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts the lemmas of each word in its place, all at the word's own position and offsets. */
final class LemmaFilter extends TokenFilter {
    private static final char[][] NONE = {};

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Lemmas lemmas;
    private final WordCache cache;

    private char[][] found = NONE;
    private int next;

    LemmaFilter(TokenStream words, Lemmas lemmas, WordCache cache) {
        super(words);
        this.lemmas = lemmas;
        this.cache = cache;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < found.length) {
            increment.setPositionIncrement(0);
            send();
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        found = lemmasOfTerm();
        next = 0;
        send();
        return true;
    }

    private void send() {
        char[] lemma = found[next++];
        term.copyBuffer(lemma, 0, lemma.length);
    }

    private char[][] lemmasOfTerm() {
        char[][] known = cache.find(term.buffer(), term.length());
        if (known != null) {
            return known;
        }
        String[] looked = lemmas.of(term.toString());
        char[][] terms = new char[looked.length][];
        for (int i = 0; i < looked.length; i++) {
            terms[i] = looked[i].toCharArray();
        }
        cache.keep(term.buffer(), term.length(), terms);
        return terms;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        found = NONE;
        next = 0;
    }
}
