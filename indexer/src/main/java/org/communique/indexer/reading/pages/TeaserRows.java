package org.communique.indexer.reading.pages;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.communique.indexer.reading.dates.WrittenDates;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Rows of other news: neighbours of one tag that each hold a date and a headline that leads elsewhere, and a line at most. */
final class TeaserRows {
    private static final Set<String> ROWS = Set.of("tr", "li", "div", "article", "section");
    private static final int FEWEST = 2;
    private static final int LONGEST = 500;
    private static final int SHORTEST_HEADLINE = 15;

    private TeaserRows() {}

    static Set<Element> of(Element body, WrittenDates dates) {
        Set<Element> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        NodeTraversor.traverse(
                (node, _) -> {
                    if (node instanceof Element element && element.childrenSize() >= FEWEST) {
                        collect(element, dates, rows);
                    }
                },
                body);
        return rows;
    }

    private static void collect(Element box, WrittenDates dates, Set<Element> rows) {
        List<Element> found = box.children().stream()
                .filter(child -> isRow(child, dates))
                .map(Element.class::cast)
                .toList();
        if (found.size() >= FEWEST) {
            rows.addAll(found);
        }
    }

    private static boolean isRow(Element row, WrittenDates dates) {
        if (!ROWS.contains(row.normalName()) || !ShortText.isAtMost(row, LONGEST)) {
            return false;
        }
        List<Element> links = row.select("a[href]").stream()
                .filter(link -> link.text().length() >= SHORTEST_HEADLINE)
                .toList();
        if (links.size() != 1) {
            return false;
        }
        String text = row.text();
        int headline = text.indexOf(links.getFirst().text());
        return headline >= 0
                && headline <= 30
                && dates.first(text.substring(0, headline)).isPresent();
    }
}
