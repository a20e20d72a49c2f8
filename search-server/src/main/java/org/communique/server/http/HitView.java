package org.communique.server.http;

import java.util.List;
import org.communique.server.search.Grouping;
import org.communique.server.search.Hit;
import org.communique.server.search.SearchRequest;

/**
 * A hit as the answer page shows it.
 *
 * @param href address of the article's own page
 * @param title safe HTML with marks
 * @param byline source, date and address, what is known of them
 * @param snippets safe HTML with marks
 * @param more how many near-duplicates stand behind it, in words; empty for none
 * @param group query string of the answer with just these
 * @param language for the page's {@code lang} attribute
 */
public record HitView(
        String href, String title, String byline, List<String> snippets, String more, String group, String language) {
    static HitView of(Hit hit, SearchRequest request) {
        int more = hit.group().more();
        return new HitView(
                Addresses.page(hit.article()),
                Markup.html(hit.title()),
                ArticleView.byline(hit.article()),
                hit.snippets().stream().map(Markup::html).toList(),
                more == 0 ? "" : "+ " + more + " more",
                SearchParameters.text(request, Grouping.only(hit.group().id())),
                hit.article().language());
    }
}
