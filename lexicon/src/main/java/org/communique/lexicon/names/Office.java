package org.communique.lexicon.names;

import java.util.List;

/**
 * An office that people hold one after another.
 *
 * @param id such as {@code csto-sg}
 * @param organisation id of the organisation it belongs to
 * @param titles in both languages; the first is the one to show
 */
public record Office(String id, String organisation, List<String> titles) {
    public Office {
        titles = List.copyOf(titles);
    }
}
