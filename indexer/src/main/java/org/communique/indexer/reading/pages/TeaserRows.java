package org.communique.indexer.reading.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.communique.indexer.reading.dates.WrittenDates;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

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
        List<Element> found = new ArrayList<>();
        for (Element child : box.children()) {
            if (isRow(child, dates)) {
                found.add(child);
            }
        }
        if (found.size() >= FEWEST) {
            rows.addAll(found);
        }
    }

    private static boolean isRow(Element row, WrittenDates dates) {
        if (!ROWS.contains(row.normalName())) {
            return false;
        }
        Glance glance = new Glance();
        NodeTraversor.filter(glance, row);
        if (glance.failed || glance.link == null) {
            return false;
        }
        String text = row.text();
        int headline = text.indexOf(glance.link.text());
        return headline >= 0
                && headline <= 30
                && dates.first(text.substring(0, headline)).isPresent();
    }

    /** Looks a row over until it is seen not to be one: too long, a second headline, a headline without a figure before it. */
    private static final class Glance implements NodeFilter {
        private int nodes;
        private int characters;
        private boolean figures;
        private boolean failed;
        private @Nullable Element link;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode run) {
                String text = run.getWholeText().strip();
                characters += text.length();
                figures |= link == null && text.chars().anyMatch(c -> c >= '0' && c <= '9');
            } else if (node instanceof Element element && isHeadline(element)) {
                failed = link != null || !figures;
                link = element;
            }
            failed |= ++nodes > ShortText.MOST_NODES || characters > LONGEST;
            return failed ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        private static boolean isHeadline(Element element) {
            return element.normalName().equals("a")
                    && element.hasAttr("href")
                    && element.text().length() >= SHORTEST_HEADLINE;
        }
    }
}
