package org.communique.lexicon.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Intervals of which the words are marked and what stands between them is not: of {@code sanctions W/9 oil} two words. Words
 * next to each other are one mark.
 */
final class PlacesQuery extends Query {
    private final IntervalQuery intervals;

    PlacesQuery(IntervalQuery intervals) {
        this.intervals = intervals;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return new FilterWeight(this, intervals.createWeight(searcher, mode, boost)) {
            @Override
            public @Nullable Matches matches(LeafReaderContext leaf, int document) throws IOException {
                Matches whole = in.matches(leaf, document);
                return whole == null
                        ? null
                        : MatchesUtils.forField(
                                intervals.getField(), () -> parts(whole.getMatches(intervals.getField())));
            }
        };
    }

    private MatchesIterator parts(MatchesIterator whole) throws IOException {
        List<WordMatches.Span> spans = new ArrayList<>();
        while (whole.next()) {
            MatchesIterator parts = whole.getSubMatches();
            if (parts == null) {
                spans.add(WordMatches.Span.of(whole));
            } else {
                spans.addAll(WordMatches.joined(parts));
            }
        }
        return new WordMatches(spans, this);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        intervals.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "places(" + intervals.toString(field) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlacesQuery places && intervals.equals(places.intervals);
    }

    @Override
    public int hashCode() {
        return 31 * intervals.hashCode() + PlacesQuery.class.hashCode();
    }
}
