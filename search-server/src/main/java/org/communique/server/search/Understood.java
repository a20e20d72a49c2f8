package org.communique.server.search;

import java.util.List;
import org.communique.lexicon.query.AskedName;
import org.communique.lexicon.query.Question;

/**
 * A question as it was read.
 *
 * @param question with the filters of the request
 * @param names the names in it, in its order
 */
public record Understood(Question question, List<Named> names) {
    public Understood {
        names = List.copyOf(names);
    }

    /**
     * A name and the spellings in which it was looked for.
     *
     * @param spellings the one asked for first, then those of most articles
     */
    public record Named(AskedName name, List<NameSpelling> spellings) {
        public Named {
            spellings = List.copyOf(spellings);
        }
    }

    /** The names without their spellings. */
    public List<AskedName> askedNames() {
        return names.stream().map(Named::name).toList();
    }
}
