package org.communique.server.search;

import java.util.List;
import org.communique.lexicon.names.NameKind;

/**
 * Who or what of one kind is named in the articles that answer a question.
 *
 * @param values those in most articles first
 */
public record Facet(NameKind kind, List<Value> values) {
    public Facet {
        values = List.copyOf(values);
    }

    /**
     * Somebody or something named.
     *
     * @param id in the gazetteer that the index was built with
     * @param name to show; the id where it is known no longer
     * @param articles that name it, near-duplicates each counted
     */
    public record Value(String id, String name, int articles) {}
}
