package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.schema.NewsField;

/** Words that are said in an article: one query for all the fields and readings that count, the best of which counts. */
final class Said {
    /** Letters at the beginning that a fuzzy word keeps; without any, looking it up takes ten times as long. */
    static final int SAME_LETTERS = 1;

    /** Words that a fuzzy word may stand for. */
    static final int MOST_FUZZY = 50;

    private final QuestionWords words;
    private final Wording wording;
    private final Weights weights;
    private final Set<Reading> readings;
    private final boolean traced;

    /**
     * @param variants whether other spellings of a name count
     * @param traced whether matches tell their {@link Tier}
     */
    Said(QuestionWords words, Weights weights, boolean variants, boolean traced) {
        this.words = words;
        this.wording = new Wording(words);
        this.weights = weights;
        this.readings = variants ? EnumSet.allOf(Reading.class) : EnumSet.of(Reading.STEM, Reading.EXACT);
        this.traced = traced;
    }

    /** Words in a row in any ending, or as typed; empty where the text has none. */
    Optional<Query> of(String text, boolean literal, List<NewsField> fields) {
        List<Query> ways = new ArrayList<>();
        for (NewsField field : fields) {
            for (Reading reading : literal ? EnumSet.of(Reading.EXACT) : readings) {
                wording.query(text, field, reading)
                        .map(query -> traced(tier(reading), text, query))
                        .ifPresent(query -> ways.add(new BoostQuery(query, weights.of(field) * weights.of(reading))));
            }
        }
        if (!literal && fields.contains(NewsField.BODY) && weights.lead() > 0) {
            wording.query(text, NewsField.LEAD, Reading.STEM)
                    .ifPresent(query -> ways.add(new BoostQuery(query, weights.lead())));
        }
        return any(ways);
    }

    /** Words of a pattern without a hyphen. */
    Optional<Query> pattern(String text, String term, List<NewsField> fields) {
        List<Query> ways = new ArrayList<>();
        for (NewsField field : fields) {
            Query query = new WildcardQuery(new Term(field.in(Reading.EXACT), term));
            ways.add(new BoostQuery(traced(Tier.SIMILAR, text, query), weights.of(field) * weights.similar()));
        }
        return any(ways);
    }

    /** Words with other letters; of a word of several parts, which cannot be, its forms. */
    Optional<Query> fuzzy(String text, int edits, List<NewsField> fields) {
        var terms = words.terms(text, Reading.EXACT);
        if (terms.size() != 1) {
            return of(text, false, fields);
        }
        String term = terms.firstEntry().getValue().getFirst();
        List<Query> ways = new ArrayList<>();
        of(text, false, fields).ifPresent(ways::add);
        for (NewsField field : fields) {
            Query query =
                    new FuzzyQuery(new Term(field.in(Reading.EXACT), term), edits, SAME_LETTERS, MOST_FUZZY, true);
            ways.add(new BoostQuery(traced(Tier.SIMILAR, text, query), weights.of(field) * weights.similar()));
        }
        return any(ways);
    }

    /** A word all in capitals. */
    Optional<Query> capitals(String text, List<NewsField> fields) {
        List<Query> ways = new ArrayList<>();
        for (NewsField field : fields) {
            Query query = Wording.word(List.of(text), field, Reading.EXACT);
            ways.add(new BoostQuery(traced(Tier.EXACT, text, query), weights.of(field) * weights.of(Reading.EXACT)));
        }
        return any(ways);
    }

    /** What already is a query, with its tier where that is asked for. */
    Query traced(Tier tier, String asked, Query query) {
        return traced ? tier.traced(asked, query) : query;
    }

    private static Tier tier(Reading reading) {
        return switch (reading) {
            case EXACT -> Tier.EXACT;
            case STEM -> Tier.INFLECTED;
            case NAME -> Tier.VARIANT;
        };
    }

    private Optional<Query> any(List<Query> ways) {
        return ways.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(ways, weights.tie()));
    }
}
