package org.communique.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.communique.lexicon.schema.NewsField;

/**
 * The common words that a query looks for by their places. To look through one took 0.08 s, for two near each other 0.75 s, for
 * four 3.6 s (100,000 articles that have "the" three million times; {@code ./communique evaluate questions}).
 */
final class CommonTerms extends QueryVisitor {
    /** Places of a word in an index above which it is common. */
    private static final long COMMON = 500_000;

    private final IndexReader index;
    private final Set<String> words = new TreeSet<>();

    CommonTerms(IndexReader index) {
        this.index = index;
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        for (Term term : terms) {
            if (query instanceof IntervalQuery && isCommon(term)) {
                words.add(term.text());
            }
        }
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        return this;
    }

    private boolean isCommon(Term term) {
        try {
            boolean bound = term.field().equals(NewsField.BODY.bounds());
            return !bound && index.totalTermFreq(term) > COMMON;
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read: " + e.getMessage(), e);
        }
    }

    /** @throws QuestionTooLargeException if there are two or more */
    void check() {
        if (words.size() > 1) {
            throw QuestionTooLargeException.common(words);
        }
    }
}
