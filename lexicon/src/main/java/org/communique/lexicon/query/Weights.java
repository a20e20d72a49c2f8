package org.communique.lexicon.query;

import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.schema.NewsField;

/** What a match counts by where and how it was made. Chosen by {@code ./communique evaluate}; see corpus/RELEVANCE.md. */
record Weights(float title, float lead, float exact, float name, float similar, float row, float near, float tie) {
    /** Longer rows of words are no phrase of which the words stand near each other. */
    static final int LONGEST_ROW = 8;

    private static final float INTERVALS = 10;
    private static final float ACROSS = 0.3f;

    /** A word in a headline says more than one in the text; the exact form more than another ending, that more than a name key. */
    static final Weights CHOSEN = new Weights(2.5f, 1.1f, 1.2f, 0.6f, 0.4f, 0.5f, 0.2f, 0.1f);

    float of(NewsField field) {
        return field == NewsField.TITLE ? title : 1;
    }

    /** What places by intervals count, whose scores are below one: across less than any word of one's own. */
    float places(NewsField field, Tier tier) {
        float weight = switch (tier) {
            case EXACT, INFLECTED -> INTERVALS;
            case VARIANT -> INTERVALS * name;
            case SIMILAR -> INTERVALS * similar;
            case ACROSS -> ACROSS;
        };
        return weight * of(field);
    }

    float of(Reading reading) {
        return switch (reading) {
            case EXACT -> exact;
            case STEM -> 1;
            case NAME -> name;
        };
    }
}
