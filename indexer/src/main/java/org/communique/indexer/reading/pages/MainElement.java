package org.communique.indexer.reading.pages;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The element that holds the article: declared by the page, or else the smallest one with nearly all of the prose. */
final class MainElement {
    private static final double ENOUGH = 0.5;
    private static final double NEARLY_ALL = 0.75;

    private MainElement() {}

    /** @param prose of the page without its furniture */
    static Element of(Element body, ProseWeights prose, ElementNames names) {
        List<Element> texts = new ArrayList<>();
        List<Element> articles = new ArrayList<>();
        body.stream().forEach(element -> {
            ElementNames.Signs signs = names.of(element);
            if (signs.text() || declaresText(element)) {
                texts.add(element);
            }
            if (signs.article() || declaresArticle(element)) {
                articles.add(element);
            }
        });
        for (List<Element> declared : List.of(texts, articles)) {
            Element best = heaviest(declared, prose);
            if (best != null && prose.share(best) >= ENOUGH) {
                return best;
            }
        }
        return smallest(body, prose);
    }

    private static boolean declaresText(Element element) {
        return says(element, "itemprop", "articleBody") || says(element, "property", "articleBody");
    }

    private static boolean declaresArticle(Element element) {
        String name = element.normalName();
        return name.equals("article") || name.equals("main") || says(element, "role", "main");
    }

    private static boolean says(Element element, String attribute, String value) {
        return element.attr(attribute).strip().equalsIgnoreCase(value);
    }

    /** The smallest element that has nearly all of the prose. */
    private static Element smallest(Element body, ProseWeights prose) {
        Element main = body;
        while (true) {
            Element child = heaviest(main.children(), prose);
            if (child == null
                    || prose.of(child) < NEARLY_ALL * prose.of(main)
                    || child.normalName().equals("p")) {
                return main;
            }
            main = child;
        }
    }

    private static @Nullable Element heaviest(List<Element> elements, ProseWeights prose) {
        Element best = null;
        for (Element element : elements) {
            if (best == null || prose.of(element) > prose.of(best)) {
                best = element;
            }
        }
        return best;
    }
}
