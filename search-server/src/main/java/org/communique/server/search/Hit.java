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
 */
public record Hit(
        Article article, float score, MarkedText title, List<MarkedText> snippets, List<MatchedWord> matched) {
    public Hit {
        matched = List.copyOf(matched);
        snippets = List.copyOf(snippets);
    }
}
