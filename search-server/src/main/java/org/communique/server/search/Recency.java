package org.communique.server.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldDocs;
import org.communique.lexicon.schema.ArticleDocument;
import org.communique.lexicon.schema.NewsField;
import org.jspecify.annotations.Nullable;

/**
 * What an article counts by its age beside the newest of the index: all of its score on that day, nearer to {@link #LEAST}
 * of it by half with every half year. An undated article counts as the oldest.
 */
final class Recency extends DoubleValuesSource {
    private static final double LEAST = 0.3;
    private static final double HALF_LIFE_DAYS = 182.5;

    private final LongValuesSource days = LongValuesSource.fromLongField(NewsField.PUBLISHED_DAY.key());
    private final long newest;

    private Recency(long newest) {
        this.newest = newest;
    }

    /** A query whose scores are blended with the age. */
    static Query blended(Query query, IndexSearcher searcher) throws IOException {
        TopFieldDocs first = searcher.search(MatchAllDocsQuery.INSTANCE, 1, SortOrder.NEWEST.fields());
        boolean dated = first.scoreDocs.length > 0
                && first.scoreDocs[0] instanceof FieldDoc day
                && day.fields[0] instanceof Long known
                && known != ArticleDocument.UNDATED;
        return dated
                ? FunctionScoreQuery.boostByValue(query, new Recency((Long) ((FieldDoc) first.scoreDocs[0]).fields[0]))
                : query;
    }

    static double of(long age) {
        return LEAST + (1 - LEAST) * Math.pow(0.5, Math.max(0, age) / HALF_LIFE_DAYS);
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores) throws IOException {
        LongValues published = days.getValues(leaf, scores);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                long day = published.longValue();
                return day == ArticleDocument.UNDATED ? LEAST : of(newest - day);
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                return published.advanceExact(document);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return days.isCacheable(leaf);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recency recency && newest == recency.newest;
    }

    @Override
    public int hashCode() {
        return Objects.hash(Recency.class, newest);
    }

    @Override
    public String toString() {
        return "recency(" + newest + ")";
    }
}
