package org.communique.server.http;

import java.util.List;
import org.communique.server.search.Hit;

/**
 * A hit as the answer page shows it.
 *
 * @param href address of the article's own page
 * @param title safe HTML with marks
 * @param byline source, date and address, what is known of them
 * @param snippets safe HTML with marks
 * @param language for the page's {@code lang} attribute
 */
public record HitView(String href, String title, String byline, List<String> snippets, String language) {
    static HitView of(Hit hit) {
        return new HitView(
                Addresses.page(hit.article()),
                Markup.html(hit.title()),
                ArticleView.byline(hit.article()),
                hit.snippets().stream().map(Markup::html).toList(),
                hit.article().language());
    }
}
