package org.communique.lexicon.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Articles in which places are found so many times, all fields together. Counts, and leaves marking to others. */
final class CountedQuery extends Query {
    private final Map<String, IntervalsSource> places;
    private final int times;

    /** @param places what is counted, by index field */
    CountedQuery(Map<String, IntervalsSource> places, int times) {
        this.places = Map.copyOf(places);
        this.times = times;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                List<IntervalIterator> found = new ArrayList<>();
                for (Map.Entry<String, IntervalsSource> place : places.entrySet()) {
                    IntervalIterator intervals = place.getValue().intervals(place.getKey(), leaf);
                    if (intervals != null) {
                        found.add(intervals);
                    }
                }
                return found.isEmpty()
                        ? null
                        : new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, new Counting(found, times)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private static final class Counting extends TwoPhaseIterator {
        private final List<IntervalIterator> places;
        private final int times;

        Counting(List<IntervalIterator> places, int times) {
            super(new AnyOf(places));
            this.places = places;
            this.times = times;
        }

        @Override
        public boolean matches() throws IOException {
            int found = 0;
            for (IntervalIterator intervals : places) {
                if (intervals.docID() == approximation.docID()) {
                    while (found < times && intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                        found++;
                    }
                }
            }
            return found >= times;
        }

        @Override
        public float matchCost() {
            return (float)
                    places.stream().mapToDouble(IntervalIterator::matchCost).sum();
        }
    }

    /** Documents of any of the iterators, all of which it keeps at or behind its own. */
    private static final class AnyOf extends DocIdSetIterator {
        private final List<? extends DocIdSetIterator> any;
        private int document = -1;

        AnyOf(List<? extends DocIdSetIterator> any) {
            this.any = any;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            int nearest = NO_MORE_DOCS;
            for (DocIdSetIterator documents : any) {
                int at = documents.docID() < target ? documents.advance(target) : documents.docID();
                nearest = Math.min(nearest, at);
            }
            document = nearest;
            return document;
        }

        @Override
        public long cost() {
            return any.stream().mapToLong(DocIdSetIterator::cost).sum();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        places.forEach((field, source) -> source.visit(field, visitor));
    }

    @Override
    public String toString(String field) {
        return "counted(" + times + ", " + places + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountedQuery counted && times == counted.times && places.equals(counted.places);
    }

    @Override
    public int hashCode() {
        return Objects.hash(CountedQuery.class, places, times);
    }
}
