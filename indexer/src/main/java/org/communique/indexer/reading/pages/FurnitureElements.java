package org.communique.indexer.reading.pages;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.communique.indexer.reading.dates.SlashHabit;
import org.communique.indexer.reading.dates.WrittenDates;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** The elements of one page that are furniture by what they say of themselves; what holds most of the prose is none. */
final class FurnitureElements {
    /** A name is a weaker sign than a tag: what holds this part of the page's prose is not furniture by its name. */
    private static final double MOST_BY_NAME = 0.35;

    /** What is not shown at first is the article's when it has this many characters of prose. */
    private static final int HIDDEN_PROSE = 200;

    private static final double MOST_BY_TAG = 0.6;

    private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());

    private final ProseWeights prose;
    private final ElementNames names;

    private FurnitureElements(ProseWeights prose, ElementNames names) {
        this.prose = prose;
        this.names = names;
    }

    static FurnitureElements of(Element body, ProseWeights prose, ElementNames names) {
        FurnitureElements found = new FurnitureElements(prose, names);
        WrittenDates dates = new WrittenDates(() -> SlashHabit.DAY_FIRST, LocalDate.MAX);
        TeaserRows.of(body, dates).forEach(row -> row.getAllElements().forEach(found.elements::add));
        NodeTraversor.traverse(
                (node, _) -> {
                    if (node instanceof Element element && !element.equals(body) && found.isFurniture(element)) {
                        found.elements.add(element);
                    }
                },
                body);
        return found;
    }

    private boolean isFurniture(Element element) {
        Element parent = element.parent();
        if (parent != null && elements.contains(parent)) {
            return true;
        }
        if (FurnitureSigns.isByTag(element)) {
            return prose.share(element) < MOST_BY_TAG;
        }
        if (FurnitureSigns.isHidden(element)) {
            return prose.of(element) < HIDDEN_PROSE;
        }
        return (FurnitureSigns.isByName(element, names) || isSiteHeader(element))
                && prose.share(element) < MOST_BY_NAME;
    }

    /** A header that is neither the article's own nor holds its headline. */
    private static boolean isSiteHeader(Element element) {
        if (!element.normalName().equals("header") || element.selectFirst("h1") != null) {
            return false;
        }
        for (Element above = element.parent(); above != null; above = above.parent()) {
            if (above.normalName().equals("article") || above.normalName().equals("main")) {
                return false;
            }
        }
        return true;
    }

    /** Whether an element is furniture or stands in some. */
    boolean contains(Element element) {
        return elements.contains(element);
    }
}
