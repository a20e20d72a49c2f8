package org.communique.server.search;

import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.communique.lexicon.schema.NewsField;

/** In which order hits come. Ties: the newer first, then by id, so that the same question gives the same pages. */
public enum SortOrder {
    /** Best match first. */
    RELEVANCE("relevance"),
    /** Best match first, of which older articles count less; see {@link Recency}. */
    RECENT("recent"),
    /** Newest first; undated articles last. */
    NEWEST("newest"),
    /** Oldest first; undated articles first. */
    OLDEST("oldest");

    private final String word;

    SortOrder(String word) {
        this.word = word;
    }

    /** The order's name in a request. */
    public String word() {
        return word;
    }

    /** The order of that name, in any case. */
    public static Optional<SortOrder> of(String word) {
        for (SortOrder order : values()) {
            if (order.word.equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    Sort fields() {
        SortField newest = new SortField(NewsField.PUBLISHED_DAY.key(), SortField.Type.LONG, true);
        SortField oldest = new SortField(NewsField.PUBLISHED_DAY.key(), SortField.Type.LONG);
        SortField id = new SortField(NewsField.ID.key(), SortField.Type.STRING);
        return switch (this) {
            case RELEVANCE, RECENT -> new Sort(SortField.FIELD_SCORE, newest, id);
            case NEWEST -> new Sort(newest, SortField.FIELD_SCORE, id);
            case OLDEST -> new Sort(oldest, SortField.FIELD_SCORE, id);
        };
    }
}
