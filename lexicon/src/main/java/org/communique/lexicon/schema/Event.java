package org.communique.lexicon.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that an article dates within its text, as “On June 9, 2018, in Qingdao”.
 *
 * @param days when it was, first and last day known
 * @param place where it was as the text writes it, or null where no place stands by the date
 * @param words of the text that say so, on one line
 */
public record Event(DateRange days, @Nullable String place, String words) {
    private static final String TAB = "\t";

    /** @throws IllegalArgumentException if a day is open or the words are of several lines or columns */
    public Event {
        if (days.from() == null || days.to() == null) {
            throw new IllegalArgumentException("An event has a first and a last day.");
        }
        if (words.contains(TAB) || words.contains("\n") || (place != null && place.contains(TAB))) {
            throw new IllegalArgumentException("The words of an event stand on one line.");
        }
    }

    /** On one line, as {@link #parse} reads it. */
    String line() {
        return String.join(TAB, days.toString(), place == null ? "" : place, words);
    }

    static Optional<Event> parse(String line) {
        String[] parts = line.split(TAB, 3);
        return parts.length < 3
                ? Optional.empty()
                : DateRange.parse(parts[0])
                        .map(days -> new Event(days, parts[1].isEmpty() ? null : parts[1], parts[2]));
    }
}
