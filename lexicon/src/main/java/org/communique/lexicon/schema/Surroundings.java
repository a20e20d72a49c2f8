package org.communique.lexicon.schema;

import org.jspecify.annotations.Nullable;

/**
 * What stood around the text of an article where it was read, and what is known about the reading.
 *
 * @param captions of its pictures, one a line; may be empty
 * @param furniture teasers, menus, share lines and all else that was cut, one piece a line; may be empty
 * @param dateRule what found the date of publication, as {@code json-ld} or {@code dateline}, or null where it came with the article
 * @param group of near-duplicates, the id of its oldest member, or null for an article by itself
 */
public record Surroundings(
        String captions,
        String furniture,
        @Nullable String dateRule,
        @Nullable String group) {
    /** Nothing around the text. */
    public static final Surroundings NONE = new Surroundings("", "", null, null);
}
