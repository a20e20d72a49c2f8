package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.names.NameKey;
import org.communique.lexicon.schema.NewsField;

/** Words as a query on one reading of one text field: one word a term, several a phrase, a compound either. */
final class Wording {
    /** Each is a query more. */
    private static final int MOST_DIVIDED = 3;

    /** Words further apart are not near each other. */
    private static final int NEAR = 12;

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
        if (reading == Reading.NAME) {
            return Optional.of(row(positions, field, reading));
        }
        List<Query> layouts = new ArrayList<>();
        layouts.add(row(positions, field, reading));
        SortedMap<Integer, List<String>> solid = words.solid(text, reading);
        if (solid.size() < positions.size()) {
            layouts.add(row(solid, field, reading));
        }
        layouts.addAll(divided(solid, field, reading));
        return Optional.of(layouts.size() == 1 ? layouts.getFirst() : new DisjunctionMaxQuery(layouts, 0));
    }

    /** Words of a text in a row, and less near each other in any order; empty where it has but one. */
    Optional<Query> near(String text, List<NewsField> fields, Weights weights) {
        SortedMap<Integer, List<String>> positions = words.terms(text, Reading.STEM);
        if (positions.size() < 2) {
            return Optional.empty();
        }
        List<Query> ways = new ArrayList<>();
        for (NewsField field : fields) {
            MultiPhraseQuery row = phrase(positions, field, Reading.STEM);
            MultiPhraseQuery near =
                    new MultiPhraseQuery.Builder(row).setSlop(NEAR).build();
            ways.add(new BoostQuery(row, weights.of(field) * weights.row()));
            ways.add(new BoostQuery(near, weights.of(field) * weights.near()));
        }
        return Optional.of(new DisjunctionMaxQuery(ways, weights.tie()));
    }

    /**
     * Phrases for texts that write one of the words as a compound with a hyphen, "Nur-Sultan" for "Nursultan": its whole
     * stands at the positions of both parts, and the next word after them.
     */
    private static List<Query> divided(SortedMap<Integer, List<String>> row, NewsField field, Reading reading) {
        List<Query> phrases = new ArrayList<>();
        for (Map.Entry<Integer, List<String>> word : row.entrySet()) {
            int at = word.getKey();
            boolean compound = word.getValue().stream().allMatch(QuestionWords::mayBeCompound);
            if (compound && row.size() > 1 && phrases.size() < MOST_DIVIDED) {
                SortedMap<Integer, List<String>> divided = new TreeMap<>(row.headMap(at + 1));
                row.tailMap(at).forEach((position, terms) -> divided.put(position + 1, terms));
                phrases.add(row(divided, field, reading));
            }
        }
        return phrases;
    }

    /** One word after another; of a single one any of its terms. */
    private static Query row(SortedMap<Integer, List<String>> positions, NewsField field, Reading reading) {
        if (positions.size() == 1) {
            return word(positions.firstEntry().getValue(), field, reading);
        }
        return phrase(positions, field, reading);
    }

    private static MultiPhraseQuery phrase(
            SortedMap<Integer, List<String>> positions, NewsField field, Reading reading) {
        int first = positions.firstKey();
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        positions.forEach((position, terms) -> phrase.add(terms(terms, field, reading), position - first));
        return phrase.build();
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
