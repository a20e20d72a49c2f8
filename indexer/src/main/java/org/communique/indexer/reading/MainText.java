package org.communique.indexer.reading;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The article's own text on a page: the element with the most text outside links, without what pages put around it. */
final class MainText {
    private static final String FURNITURE =
            "script, style, noscript, template, nav, header, footer, aside, form, button, iframe, svg,"
                    + " [role=navigation], [role=banner], [role=contentinfo], [aria-hidden=true], [hidden]";

    private static final String BLOCKS = "p, h1, h2, h3, h4, li, blockquote, pre, td, div";

    private MainText() {}

    /** The text, one line a block; empty where the page has none. Takes out what it passes over. */
    static String of(Document page) {
        page.select(FURNITURE).remove();
        Element body = page.body();
        Element main = body == null ? page : main(body);
        StringBuilder text = new StringBuilder();
        Elements blocks = main.select(BLOCKS);
        for (Element block : blocks) {
            String own = block.select(BLOCKS).size() > 1 ? block.ownText() : block.text();
            if (!own.isBlank()) {
                text.append(own.strip()).append('\n');
            }
        }
        return text.isEmpty() ? main.text() : text.toString();
    }

    private static Element main(Element body) {
        Element declared = body.selectFirst("article, [itemprop=articleBody], main, [role=main]");
        if (declared != null && !declared.text().isBlank()) {
            return declared;
        }
        Element best = body;
        int most = 0;
        for (Element candidate : body.select("div, section, td")) {
            int weight = paragraphs(candidate);
            if (weight > most) {
                most = weight;
                best = candidate;
            }
        }
        return best;
    }

    /** Characters in the paragraphs right below an element, those in links taken off. */
    private static int paragraphs(Element element) {
        int characters = 0;
        for (Element child : element.children()) {
            if (child.nameIs("p")) {
                characters +=
                        child.text().length() - 2 * child.select("a").text().length();
            }
        }
        return characters;
    }
}
