package org.communique.lexicon.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** A query that counts and is not marked: what others mark already. */
final class UnmarkedQuery extends Query {
    private final Query query;

    UnmarkedQuery(Query query) {
        this.query = query;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten.equals(query) ? this : new UnmarkedQuery(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return new FilterWeight(this, query.createWeight(searcher, mode, boost)) {
            @Override
            public @Nullable Matches matches(LeafReaderContext leaf, int document) throws IOException {
                return in.matches(leaf, document) == null ? null : MatchesUtils.MATCH_WITH_NO_TERMS;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "unmarked(" + query.toString(field) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnmarkedQuery unmarked && query.equals(unmarked.query);
    }

    @Override
    public int hashCode() {
        return 31 * query.hashCode() + UnmarkedQuery.class.hashCode();
    }
}
