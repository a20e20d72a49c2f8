package org.communique.server.search;

import org.communique.lexicon.query.Breadth;
import org.communique.lexicon.query.syntax.QuestionSyntax;

/**
 * What is asked of the index.
 *
 * @param question as written
 * @param filters what narrows it
 * @param paging which of the hits are wanted
 * @param order in which the hits come
 * @param options how it is asked and answered
 */
public record SearchRequest(String question, Filters filters, Paging paging, SortOrder order, Options options) {

    /** A request with the usual options. */
    public SearchRequest(String question, Filters filters, Paging paging, SortOrder order) {
        this(question, filters, paging, order, Options.USUAL);
    }

    /**
     * How a question is asked and answered.
     *
     * @param syntax that the question is written in
     * @param breadth how far it reaches beyond the words typed
     * @param grouping of near-duplicates
     * @param explained whether each hit tells which words matched where
     */
    public record Options(QuestionSyntax syntax, Breadth breadth, Grouping grouping, boolean explained) {
        /** In our own language, as broad as may be, every article for itself, unexplained. */
        public static final Options USUAL = new Options(QuestionSyntax.ANALYST, Breadth.FULL, Grouping.OFF, false);
    }

    /**
     * A page of hits.
     *
     * @param page counted from 1
     * @param size hits on a page, 1 to {@link #MAX_SIZE}
     */
    public record Paging(int page, int size) {
        /** The most hits on a page. */
        public static final int MAX_SIZE = 100;

        /** The first ten. */
        public static final Paging FIRST = new Paging(1, 10);

        /** @throws IllegalArgumentException if a number is out of range */
        public Paging {
            if (page < 1 || size < 1 || size > MAX_SIZE) {
                throw new IllegalArgumentException("Pages count from 1 and have 1 to " + MAX_SIZE + " hits.");
            }
        }

        long firstHit() {
            return (page - 1L) * size;
        }
    }
}
