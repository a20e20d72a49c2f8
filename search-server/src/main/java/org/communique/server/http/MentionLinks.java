package org.communique.server.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.lexicon.mentions.Mentioned;
import org.communique.lexicon.mentions.Span;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameKind;

/** Whom and what an article names, as links to their pages. */
final class MentionLinks {
    private MentionLinks() {}

    /** A stretch of the text, and the address of the page of what it names. */
    private record Link(Span span, String href) {}

    /** The paragraphs of a text as safe HTML, each name that is known a link; of names within each other the longest. */
    static List<String> paragraphs(String text, List<Mentioned> mentioned) {
        List<Link> links = links(mentioned);
        List<String> paragraphs = new ArrayList<>();
        int next = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            StringBuilder html = new StringBuilder();
            int done = start;
            for (; next < links.size() && links.get(next).span.start() < end; next++) {
                Link link = links.get(next);
                if (link.span.start() >= done && link.span.end() <= end) {
                    Markup.escape(text, done, link.span.start(), html);
                    html.append("<a class=\"named\" href=\"").append(link.href).append("\">");
                    Markup.escape(text, link.span.start(), link.span.end(), html);
                    html.append("</a>");
                    done = link.span.end();
                }
            }
            Markup.escape(text, done, end, html);
            if (!html.toString().isBlank()) {
                paragraphs.add(html.toString());
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private static List<Link> links(List<Mentioned> mentioned) {
        List<Link> links = new ArrayList<>();
        for (NameKind kind : List.of(NameKind.PERSON, NameKind.OFFICE, NameKind.ORG)) {
            for (Mentioned one : mentioned) {
                if (one.kind() == kind && one.isResolved()) {
                    String href = NameLinks.href(kind, one.ids().getFirst());
                    one.text().forEach(span -> links.add(new Link(span, href)));
                }
            }
        }
        // The sort is stable: of equal stretches the person stays before the office.
        links.sort(Comparator.<Link>comparingInt(link -> link.span.start()).thenComparingInt(link -> -link.span.end()));
        return links;
    }

    /** Everybody and everything named, by kind, those named most often first; the query is the address of the page. */
    static List<FacetView> summary(List<Mentioned> mentioned, Gazetteer known, ReadingLanguage language) {
        List<FacetView> views = new ArrayList<>();
        for (NameKind kind : NameKind.values()) {
            List<FacetView.Value> values = mentioned.stream()
                    .filter(one -> one.kind() == kind && one.isResolved())
                    .sorted(Comparator.comparingInt(Mentioned::count).reversed())
                    .map(one -> new FacetView.Value(
                            FacetView.name(kind, one.ids().getFirst(), known, language),
                            NameLinks.href(kind, one.ids().getFirst()),
                            one.count()))
                    .toList();
            if (!values.isEmpty()) {
                views.add(new FacetView(FacetView.title(kind, language), values));
            }
        }
        return views;
    }
}
