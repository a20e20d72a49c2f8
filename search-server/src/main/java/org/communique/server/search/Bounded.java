package org.communique.server.search;

import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;

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

    /** The words by which Lucene's intervals refuse a wildcard of too many terms, or too many combinations of phrases. */
    private static boolean isExpansion(RuntimeException refusal) {
        String message = String.valueOf(refusal.getMessage());
        return message.contains("expanded to too many terms") || message.contains("Too many disjunctions");
    }
}
