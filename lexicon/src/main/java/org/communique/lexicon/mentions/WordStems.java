package org.communique.lexicon.mentions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Reading;

/** The stem reading of words one by one; remembers those it has read. One thread at a time. */
final class WordStems implements Stems {
    private static final int REMEMBERED = 4_000;

    private final NewsAnalyzer analyzer;
    private final Recent<List<List<String>>> read = new Recent<>(REMEMBERED);

    WordStems(NewsAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public List<List<String>> of(String text) {
        return read.get(text, this::stems);
    }

    private List<List<String>> stems(String text) {
        List<List<String>> positions = new ArrayList<>();
        try (TokenStream tokens = analyzer.in(Reading.STEM).tokenStream("title", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (increment.getPositionIncrement() > 0) {
                    positions.add(new ArrayList<>());
                }
                positions.getLast().add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A word in memory cannot fail to be read.", e);
        }
        return positions;
    }
}
