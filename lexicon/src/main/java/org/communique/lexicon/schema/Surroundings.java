package org.communique.lexicon.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stood around the text of an article where it was read, and what is known about the reading.
 *
 * @param captions of its pictures, one a line; may be empty
 * @param furniture teasers, menus, share lines and all else that was cut, one piece a line; may be empty
 * @param dated what found the date of publication, or null where it came with the article
 * @param events that the text dates, in its order
 */
public record Surroundings(
        String captions, String furniture, @Nullable DateFinding dated, List<Event> events) {
    /** Nothing around the text. */
    public static final Surroundings NONE = new Surroundings("", "", null, List.of());

    public Surroundings {
        events = List.copyOf(events);
    }

    /** The rule that found the date of publication, or null where it came with the article. */
    public @Nullable String dateRule() {
        return dated == null ? null : dated.rule();
    }
}
