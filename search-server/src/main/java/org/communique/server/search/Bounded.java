package org.communique.server.search;

import java.io.IOException;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Keeps questions within what an index is asked in one go. */
final class Bounded {
    /** An office of twenty holders in all their spellings takes two thousand; Lucene's own bound is 1,024. */
    static final int MOST_CLAUSES = 8_192;

    private Bounded() {}

    /** What asking gives; Lucene's refusals as ours. */
    static <R> R asked(Supplier<R> asking) {
        try {
            return asking.get();
        } catch (IndexSearcher.TooManyClauses e) {
            throw QuestionTooLargeException.spellings(MOST_CLAUSES, e);
        } catch (IllegalStateException | IllegalArgumentException e) {
            if (isExpansion(e)) {
                throw QuestionTooLargeException.expansions(e);
            }
            throw e;
        }
    }

    /**
     * Makes sure that a question does not ask where very common words are near each other, which would take seconds.
     *
     * @throws QuestionTooLargeException if it does
     */
    static void check(Query query, IndexSearcher searcher) throws IOException {
        CommonTerms common = new CommonTerms(searcher.getIndexReader());
        query.visit(common);
        common.check();
    }

    /** The words by which Lucene's intervals refuse a wildcard of too many terms, or too many combinations of phrases. */
    private static boolean isExpansion(RuntimeException refusal) {
        String message = String.valueOf(refusal.getMessage());
        return message.contains("expanded to too many terms") || message.contains("Too many disjunctions");
    }
}
