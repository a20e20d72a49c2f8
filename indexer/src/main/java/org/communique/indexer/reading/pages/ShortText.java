package org.communique.indexer.reading.pages;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Whether an element holds little text, found without reading more of it than that. */
final class ShortText {
    /** What has more parts is no short text, whatever they hold. */
    static final int MOST_NODES = 120;

    private ShortText() {}

    /** Whether an element holds at most so many characters, blanks counted as they stand. */
    static boolean isAtMost(Element element, int characters) {
        int[] read = {0, 0};
        NodeTraversor.filter(
                (node, _) -> {
                    read[0] += node instanceof TextNode text
                            ? text.getWholeText().strip().length()
                            : 0;
                    return ++read[1] > MOST_NODES || read[0] > characters ? FilterResult.STOP : FilterResult.CONTINUE;
                },
                element);
        return read[0] <= characters && read[1] <= MOST_NODES;
    }
}
