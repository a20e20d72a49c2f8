package org.communique.lexicon.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.names.NameKey;
import org.communique.lexicon.schema.NewsField;

/** Words as a query on one reading of one text field: one word a term, several a phrase. */
final class Wording {
    private final QuestionWords words;

    Wording(QuestionWords words) {
        this.words = words;
    }

    /** The query, or empty where that reading has nothing for one of the words. */
    Optional<Query> query(String text, NewsField field, Reading reading) {
        SortedMap<Integer, List<String>> positions = words.terms(text, reading);
        boolean nameless = reading == Reading.NAME
                && positions.size() < words.terms(text, Reading.EXACT).size();
        if (positions.isEmpty() || nameless) {
            return Optional.empty();
        }
        if (positions.size() == 1) {
            return Optional.of(word(positions.values().iterator().next(), field, reading));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        int first = positions.firstKey();
        positions.forEach((position, terms) -> phrase.add(terms(terms, field, reading), position - first));
        return Optional.of(phrase.build());
    }

    /** One word with any of these terms; of name keys the strict ones. */
    static Query word(Collection<String> terms, NewsField field, Reading reading) {
        String indexField = field.in(reading);
        SynonymQuery.Builder word = new SynonymQuery.Builder(indexField);
        for (Term term : terms(terms, field, reading)) {
            word.addTerm(term);
        }
        return word.build();
    }

    private static Term[] terms(Collection<String> terms, NewsField field, Reading reading) {
        String indexField = field.in(reading);
        return terms.stream()
                .filter(term -> reading != Reading.NAME || !NameKey.isWeak(term))
                .map(term -> new Term(indexField, term))
                .toArray(Term[]::new);
    }
}
