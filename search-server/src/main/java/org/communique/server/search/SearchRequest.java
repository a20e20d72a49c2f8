package org.communique.server.search;

import java.util.List;
import org.communique.lexicon.names.NameKind;
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

    /** The same with the names of every kind counted, so many of each shown. */
    public SearchRequest withFacets(int size) {
        Details details = new Details(options.details().explained(), List.of(NameKind.values()), size);
        return new SearchRequest(
                question,
                filters,
                paging,
                order,
                new Options(options.syntax(), options.breadth(), options.grouping(), details));
    }

    /**
     * How a question is asked and answered.
     *
     * @param syntax that the question is written in
     * @param breadth how far it reaches beyond the words typed
     * @param grouping of near-duplicates
     * @param details that are told beside the hits
     */
    public record Options(QuestionSyntax syntax, Breadth breadth, Grouping grouping, Details details) {
        /** In our own language, as broad as may be, every article for itself, hits alone. */
        public static final Options USUAL =
                new Options(QuestionSyntax.ANALYST, Breadth.FULL, Grouping.OFF, Details.NONE);
    }

    /**
     * What is told beside the hits.
     *
     * @param explained whether each hit tells which words matched where
     * @param facets kinds of names that are counted in the articles that answer
     * @param facetSize names of each kind at most, 1 to {@link #MOST_VALUES}
     */
    public record Details(boolean explained, List<NameKind> facets, int facetSize) {
        /** The most names of one kind. */
        public static final int MOST_VALUES = 100;

        /** Nothing. */
        public static final Details NONE = new Details(false, List.of(), 10);

        public Details {
            facets = List.copyOf(facets);
        }
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
