package org.communique.server.search;

/**
 * What is asked of the index.
 *
 * @param question in the question language
 * @param filters what narrows it
 * @param paging which of the hits are wanted
 * @param order in which the hits come
 * @param grouping of near-duplicates
 */
public record SearchRequest(String question, Filters filters, Paging paging, SortOrder order, Grouping grouping) {
    /** A request that every article answers for itself. */
    public SearchRequest(String question, Filters filters, Paging paging, SortOrder order) {
        this(question, filters, paging, order, Grouping.OFF);
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
