package org.communique.indexer.reading.pages;

import org.jsoup.nodes.Element;

/**
 * A run of text on a page between two breaks.
 *
 * @param text in one line, or several where the page breaks lines on purpose; never blank
 * @param linked how many of its characters stand in links
 * @param kind by the elements it stands in
 * @param element the nearest element with a break before and after it
 */
record TextBlock(String text, int linked, Kind kind, Element element) {
    /** What the page's elements say of a block. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        CELL,
        CAPTION,
        PLAIN
    }

    /** From 0, no character in a link, to 1. */
    double linkShare() {
        return (double) linked / text.length();
    }

    /** Whether nobody writes this much outside an article: prose of some length, not made of links. */
    boolean isProse() {
        int least = kind == Kind.PARAGRAPH ? 60 : 100;
        return text.length() - linked >= least && linkShare() < 0.4 && kind != Kind.CAPTION && kind != Kind.HEADING;
    }
}
