package org.communique.indexer.reading.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was parsed, with what several rules ask of it found in one walk.
 *
 * <p>What is found is of the page as it came: {@link MainText} takes silent elements out of the document and is asked last.
 */
final class ParsedPage {
    /** Deeper nesting than this no page means; the parser hangs what lies deeper at this depth. */
    private static final int DEEPEST = 256;

    private final Document document;
    private final Map<String, List<Element>> byTag = new HashMap<>();
    private final List<Element> described = new ArrayList<>();
    private final ElementNames names = new ElementNames();
    private @Nullable List<TextBlock> blocks;

    private ParsedPage(Document document) {
        this.document = document;
        document.stream().forEach(this::sort);
    }

    static ParsedPage of(String html) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(DEEPEST);
        return new ParsedPage(Jsoup.parse(html, "", parser));
    }

    private void sort(Element element) {
        switch (element.normalName()) {
            case "html", "h1", "h2", "link", "meta", "script", "time" ->
                byTag.computeIfAbsent(element.normalName(), _ -> new ArrayList<>())
                        .add(element);
            default -> {
                // No rule asks for them by their tag.
            }
        }
        if (element.hasAttr("itemprop") || element.hasAttr("property")) {
            described.add(element);
        }
    }

    Document document() {
        return document;
    }

    Element body() {
        return document.body();
    }

    ElementNames names() {
        return names;
    }

    /** The elements of a tag, in their order: html, h1, h2, link, meta, script and time are kept. */
    List<Element> tagged(String tag) {
        return byTag.getOrDefault(tag, List.of());
    }

    /** The elements with an {@code itemprop} or {@code property}, in their order. */
    List<Element> described() {
        return described;
    }

    /** All text of the body in blocks, that of elements that are never shown too. */
    List<TextBlock> blocks() {
        List<TextBlock> cut = blocks;
        if (cut == null) {
            cut = BlockCutter.cut(body(), names);
            blocks = cut;
        }
        return cut;
    }

    /** What the first element of a tag with an attribute of this value, in whatever case, says in another; null if it says nothing. */
    @Nullable
    String said(String tag, Attribute where, String by) {
        for (Element element : tagged(tag)) {
            if (where.is(element)) {
                String said = element.attr(by).strip();
                return said.isEmpty() ? null : said;
            }
        }
        return null;
    }

    /** An attribute with its value. */
    record Attribute(String name, String value) {
        boolean is(Element element) {
            return element.attr(name).strip().equalsIgnoreCase(value);
        }
    }
}
