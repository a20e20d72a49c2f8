package org.communique.lexicon.names;

import java.util.List;

/**
 * A variant found in a text.
 *
 * @param position of its first word, from 0
 * @param words how many positions it takes
 * @param ids of what it may mean; several for homonyms
 */
public record FoundVariant(int position, int words, List<String> ids) {
    public FoundVariant {
        ids = List.copyOf(ids);
    }
}
