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
 * @param captions of its pictures
 * @param furniture what was cut from the page it was read from
 */
public record ArticleView(
        String title,
        String byline,
        String url,
        List<String> paragraphs,
        List<String> captions,
        List<String> furniture,
        String language) {
    static ArticleView of(Article article) {
        String url = article.url() == null ? "" : article.url();
        boolean web = url.startsWith("http://") || url.startsWith("https://");
        return new ArticleView(
                article.title(),
                byline(article),
                web ? url : "",
                lines(article.text()),
                lines(article.surroundings().captions()),
                lines(article.surroundings().furniture()),
                article.language());
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
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
