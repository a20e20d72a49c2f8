package org.communique.server.search;

import java.util.List;
import org.communique.lexicon.schema.Article;

/**
 * An article that answers the question.
 *
 * @param score comparable within one answer only
 * @param title the article's title with its marks
 * @param snippets the parts of its text that answer best, in the order of the text; its beginning where none does
 * @param matched which words of the question matched where, in the order of the article; empty where that was not asked
 * @param group of near-duplicates that it stands for, where they are collapsed
 */
public record Hit(
        Article article,
        float score,
        MarkedText title,
        List<MarkedText> snippets,
        List<MatchedWord> matched,
        Group group) {
    /**
     * A group of near-duplicates.
     *
     * @param id of the group, which is that of its oldest article; empty for an article by itself
     * @param more articles of it that answer the question beside the hit
     */
    public record Group(String id, int more) {
        static final Group NONE = new Group("", 0);
    }

    public Hit {
        matched = List.copyOf(matched);
        snippets = List.copyOf(snippets);
    }
}
