package org.communique.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.DateFinding;
import org.communique.lexicon.schema.Event;
import org.communique.server.search.NamedArticle;

/**
 * An article as its page shows it.
 *
 * @param byline source, date and language, what is known of them
 * @param url where it was published; empty where that is not known or no web address
 * @param dated how its date was found; empty where it came with the article
 * @param events that its text dates: days, place and words
 * @param paragraphs its text as safe HTML, with names as links
 * @param captions of its pictures
 * @param furniture what was cut from the page it was read from
 */
public record ArticleView(
        String title,
        String byline,
        String url,
        String dated,
        List<String> events,
        List<String> paragraphs,
        List<String> captions,
        List<String> furniture,
        String language) {
    static ArticleView of(NamedArticle named) {
        Article article = named.article();
        String url = article.url() == null ? "" : article.url();
        boolean web = url.startsWith("http://") || url.startsWith("https://");
        return new ArticleView(
                article.title(),
                byline(article),
                web ? url : "",
                dated(article),
                article.surroundings().events().stream().map(ArticleView::event).toList(),
                MentionLinks.paragraphs(article.text(), named.mentioned()),
                lines(article.surroundings().captions()),
                lines(article.surroundings().furniture()),
                article.language());
    }

    private static String dated(Article article) {
        DateFinding found = article.surroundings().dated();
        if (found == null) {
            return "";
        }
        return article.published() == null
                ? "Date " + found.rule()
                : String.format(Locale.ROOT, "Date found by %s, %.0f %% sure", found.rule(), 100 * found.confidence());
    }

    private static String event(Event event) {
        String days = event.days().toString().replace("..", " – ");
        return days + (event.place() == null ? "" : ", " + event.place()) + ": “" + event.words() + "”";
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
