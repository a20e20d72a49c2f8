package org.communique.indexer.reading.pages;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The element that holds the article: declared by the page, or else the smallest one with nearly all of the prose. */
final class MainElement {
    private static final Evaluator DECLARED = QueryParser.parse(
            "[itemprop=articleBody], [property=articleBody], .entry-content, .post-content, .article-content,"
                    + " .article-body, .article__body, .articlebody, .post-body, .entry, .article-text, .story-body,"
                    + " .news-text, .node-content, .field-name-body, .td-post-content, .content-article, .post-entry,"
                    + " .postentry, .blog-content, .article_text, .story-content, .post_content, .entry-body");

    private static final Evaluator WIDER = QueryParser.parse("article, .post, .article, .hentry, main, [role=main]");

    private static final double ENOUGH = 0.5;
    private static final double NEARLY_ALL = 0.75;

    private MainElement() {}

    /** @param prose of the page without its furniture */
    static Element of(Element body, ProseWeights prose) {
        for (Evaluator evaluator : List.of(DECLARED, WIDER)) {
            Element best = heaviest(body.select(evaluator), prose);
            if (best != null && prose.share(best) >= ENOUGH) {
                return best;
            }
        }
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
