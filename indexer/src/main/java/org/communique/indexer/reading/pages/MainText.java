package org.communique.indexer.reading.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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

    /** Takes out what is never text. All children of an element are sorted at once: to remove one by one takes time squared. */
    private static void silence(Element element) {
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        NodeTraversor.filter(
                (node, _) -> {
                    if (node instanceof Element child && !child.equals(element) && FurnitureSigns.isSilent(child)) {
                        Element parent = child.parent();
                        if (parent != null) {
                            parents.add(parent);
                        }
                        return NodeFilter.FilterResult.SKIP_ENTIRELY;
                    }
                    return NodeFilter.FilterResult.CONTINUE;
                },
                element);
        for (Element parent : parents) {
            List<Node> kept = new ArrayList<>();
            for (Node child : parent.childNodes()) {
                if (!(child instanceof Element silent && FurnitureSigns.isSilent(silent))) {
                    kept.add(child);
                }
            }
            parent.empty();
            parent.appendChildren(kept);
        }
    }
}
