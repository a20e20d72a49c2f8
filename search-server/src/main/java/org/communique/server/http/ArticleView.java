package org.communique.server.http;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.schema.Article;

/**
 * An article as its page shows it.
 *
 * @param byline source, date and language, what is known of them
 * @param url where it was published; empty where that is not known or no web address
 * @param paragraphs its text
 */
public record ArticleView(String title, String byline, String url, List<String> paragraphs, String language) {
    static ArticleView of(Article article) {
        String url = article.url() == null ? "" : article.url();
        boolean web = url.startsWith("http://") || url.startsWith("https://");
        return new ArticleView(
                article.title(),
                byline(article),
                web ? url : "",
                article.text().lines().filter(line -> !line.isBlank()).toList(),
                article.language());
    }

    static String byline(Article article) {
        List<String> known = new ArrayList<>();
        if (article.source() != null) {
            known.add(article.source());
        }
        known.add(article.published() == null ? "undated" : article.published().text());
        known.add(article.language());
        return String.join(" · ", known);
    }
}
