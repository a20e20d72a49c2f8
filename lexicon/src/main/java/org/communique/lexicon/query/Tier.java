package org.communique.lexicon.query;

import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;

/** How a place of a text answers a word of a question; the first count most. */
public enum Tier {
    /** As typed. */
    EXACT,
    /** In another ending. */
    INFLECTED,
    /** In another spelling or by another name. */
    VARIANT,
    /** Alike: by wildcard, or with other letters. */
    SIMILAR,
    /** A set phrase in the other language. */
    ACROSS;

    private static final char BEFORE_WORDS = '\t';

    /** The tier's name in an answer. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A query whose matches tell the tier and the words asked for. */
    Query traced(String asked, Query query) {
        return NamedMatches.wrapQuery(name() + BEFORE_WORDS + asked, query);
    }

    /** A tier and the words that were asked for. */
    public record Traced(Tier tier, String asked) {}

    /** What {@link #traced} put into the name of matches; empty where they are of another kind. */
    public static Optional<Traced> of(NamedMatches matches) {
        String name = matches.getName();
        int end = name.indexOf(BEFORE_WORDS);
        return end < 0
                ? Optional.empty()
                : Optional.of(new Traced(valueOf(name.substring(0, end)), name.substring(end + 1)));
    }
}
