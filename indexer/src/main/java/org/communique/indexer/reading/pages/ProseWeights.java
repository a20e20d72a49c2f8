package org.communique.indexer.reading.pages;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** How many characters of prose stand at or below each element of a page. */
final class ProseWeights {
    /** A page with less prose than this, in characters, is weighed by all its text outside links. */
    private static final int LEAST = 150;

    private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();
    private final int total;

    private ProseWeights(int total) {
        this.total = total;
    }

    static ProseWeights of(List<TextBlock> blocks) {
        ProseWeights prose = of(blocks, TextBlock::isProse);
        return prose.total >= LEAST ? prose : of(blocks, block -> block.linkShare() < 0.3);
    }

    private static ProseWeights of(List<TextBlock> blocks, Predicate<TextBlock> counts) {
        int total = 0;
        for (TextBlock block : blocks) {
            total += counts.test(block) ? weight(block) : 0;
        }
        ProseWeights all = new ProseWeights(total);
        for (TextBlock block : blocks) {
            if (counts.test(block)) {
                all.add(block.element(), weight(block));
            }
        }
        return all;
    }

    private static int weight(TextBlock block) {
        return block.text().length() - block.linked();
    }

    private void add(Element element, int weight) {
        for (Element above = element; above != null; above = above.parent()) {
            weights.merge(above, weight, Integer::sum);
        }
    }

    /** Characters of prose on the whole page. */
    int total() {
        return total;
    }

    int of(Element element) {
        return weights.getOrDefault(element, 0);
    }

    /** From 0 to 1: the part of the page's prose that stands below an element. */
    double share(Element element) {
        return total == 0 ? 0 : (double) of(element) / total;
    }
}
