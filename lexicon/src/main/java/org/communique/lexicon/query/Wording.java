package org.communique.lexicon.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.schema.NewsField;

/** Words of a question as a query on one reading of one text field: one word a term, several a phrase. */
final class Wording {
    private final NewsAnalyzer analyzer;

    Wording(NewsAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The query, or empty where that reading has nothing for one of the words. */
    Optional<Query> query(String text, NewsField field, Reading reading) {
        String indexField = field.in(reading);
        SortedMap<Integer, List<Term>> positions = terms(text, indexField);
        if (positions.isEmpty()
                || (reading == Reading.NAME
                        && positions.size()
                                < terms(text, field.in(Reading.EXACT)).size())) {
            return Optional.empty();
        }
        if (positions.size() == 1) {
            SynonymQuery.Builder word = new SynonymQuery.Builder(indexField);
            positions.values().iterator().next().forEach(word::addTerm);
            return Optional.of(word.build());
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        positions.forEach((position, terms) -> phrase.add(terms.toArray(new Term[0]), position));
        return Optional.of(phrase.build());
    }

    private SortedMap<Integer, List<Term>> terms(String text, String indexField) {
        SortedMap<Integer, List<Term>> positions = new TreeMap<>();
        try (TokenStream tokens = analyzer.tokenStream(indexField, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                position += increment.getPositionIncrement();
                positions.computeIfAbsent(position, p -> new ArrayList<>()).add(new Term(indexField, term.toString()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A question in memory cannot fail to be read.", e);
        }
        return positions;
    }
}
