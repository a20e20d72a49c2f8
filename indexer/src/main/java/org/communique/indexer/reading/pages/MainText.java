package org.communique.indexer.reading.pages;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a page, sorted.
 *
 * @param paragraphs of the article, its headline aside
 * @param captions of its pictures
 * @param furniture all other text of the page, in its order
 */
public record MainText(List<String> paragraphs, List<String> captions, List<String> furniture) {

    /** Sorts the text of a page; takes scripts and styles out of it. */
    static MainText of(ParsedPage page) {
        return sorted(page).text();
    }

    /** The blocks of a page and what became of each. */
    record Sorted(List<TextBlock> blocks, List<BlockSorting.Fate> fates, Element main, FurnitureElements named) {
        MainText text() {
            List<String> paragraphs = new ArrayList<>();
            List<String> captions = new ArrayList<>();
            List<String> furniture = new ArrayList<>();
            for (int i = 0; i < fates.size(); i++) {
                List<String> kind = switch (fates.get(i)) {
                    case TEXT -> paragraphs;
                    case CAPTION -> captions;
                    case FURNITURE -> furniture;
                };
                kind.add(blocks.get(i).text());
            }
            return new MainText(paragraphs, captions, furniture);
        }
    }

    static Sorted sorted(ParsedPage page) {
        Element body = page.body();
        silence(body);
        List<TextBlock> blocks = BlockCutter.cut(body, page.names());
        FurnitureElements furniture = FurnitureElements.of(body, ProseWeights.of(blocks), page.names());
        List<TextBlock> open = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (!furniture.contains(block.element())) {
                open.add(block);
            }
        }
        Element main = MainElement.of(body, ProseWeights.of(open), page.names());
        return new Sorted(blocks, BlockSorting.sort(blocks, main, furniture), main, furniture);
    }

    private static void silence(Element body) {
        NodeTraversor.filter(
                (Node node, int depth) ->
                        node instanceof Element element && FurnitureSigns.isSilent(element) && depth > 0
                                ? NodeFilter.FilterResult.REMOVE
                                : NodeFilter.FilterResult.CONTINUE,
                body);
    }
}
