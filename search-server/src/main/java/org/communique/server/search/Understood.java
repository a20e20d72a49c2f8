package org.communique.server.search;

import java.util.List;
import org.communique.lexicon.query.AskedName;
import org.communique.lexicon.query.Question;

/**
 * A question as it was read.
 *
 * @param question with the filters of the request
 * @param names what the gazetteer knows of it, in the order of the question
 */
public record Understood(Question question, List<AskedName> names) {
    public Understood {
        names = List.copyOf(names);
    }
}
