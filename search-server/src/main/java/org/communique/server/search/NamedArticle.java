package org.communique.server.search;

import java.util.List;
import org.communique.lexicon.mentions.Mentioned;
import org.communique.lexicon.schema.Article;

/**
 * An article of the index.
 *
 * @param mentioned whom and what it names, each once with all its places
 */
public record NamedArticle(Article article, List<Mentioned> mentioned) {
    public NamedArticle {
        mentioned = List.copyOf(mentioned);
    }
}
