package org.communique.indexer.reading.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.indexer.reading.pages.TextBlock.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/** Cuts the text below an element into blocks, in the order of the page. */
final class BlockCutter implements NodeVisitor {
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "o:p",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "st1:place",
            "picture",
            "source");

    /** A figure with these in it holds text. */
    private static final Evaluator TEXT_IN_FIGURE = Selector.evaluatorOf("table, blockquote, pre, p + p");

    /** What is longer, in characters, is text even where the page calls it a caption. */
    private static final int LONGEST_CAPTION = 320;

    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** The captions that are open, the innermost last. */
    private final List<Element> captions = new ArrayList<>();

    private final Element root;
    private final ElementNames names;
    private int linked;
    private int links;
    private boolean broken;
    private boolean blank;

    private BlockCutter(Element root, ElementNames names) {
        this.root = root;
        this.names = names;
    }

    static List<TextBlock> cut(Element root, ElementNames names) {
        BlockCutter cutter = new BlockCutter(root, names);
        NodeTraversor.traverse(cutter, root);
        cutter.flush(root);
        return cutter.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode run) {
            append(run.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
            links++;
        } else if (name.equals("br")) {
            lineBreak(element);
        } else if (!INLINE.contains(name)) {
            Element parent = element.parent();
            flush(parent == null ? root : parent);
            if (isCaption(element)) {
                captions.add(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (name.equals("a")) {
            links--;
        } else if (!name.equals("br") && !INLINE.contains(name)) {
            flush(element);
            if (!captions.isEmpty() && captions.getLast().equals(element)) {
                captions.removeLast();
            }
        }
    }

    /** The second break in a row ends the block; one alone stands for a new line. */
    private void lineBreak(Element element) {
        if (broken) {
            Element parent = element.parent();
            flush(parent == null ? root : parent);
        }
        broken = true;
    }

    private void append(String run) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                part(c);
                text.append(c);
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    /** What stands between the last character and the next one. */
    private void part(char next) {
        if (!text.isEmpty()) {
            if (broken) {
                text.append(continues(next) ? ' ' : '\n');
            } else if (blank) {
                text.append(' ');
                linked += links > 0 ? 1 : 0;
            }
        }
        broken = false;
        blank = false;
    }

    /** Whether a line broken by hand goes on: it ended within a sentence and the next begins in lower case. */
    private boolean continues(char next) {
        char last = text.charAt(text.length() - 1);
        return Character.isLowerCase(next) && (Character.isLetterOrDigit(last) || last == ',' || last == '-');
    }

    private void flush(Element element) {
        if (!text.isEmpty()) {
            blocks.add(new TextBlock(text.toString(), Math.min(linked, text.length()), kind(element), element));
            text.setLength(0);
        }
        linked = 0;
        broken = false;
        blank = false;
    }

    private Kind kind(Element element) {
        if (!captions.isEmpty() && text.length() <= LONGEST_CAPTION) {
            return Kind.CAPTION;
        }
        Element near = element;
        while (INLINE.contains(near.normalName()) && near.parent() != null) {
            near = near.parent();
        }
        return switch (near.normalName()) {
            case "p", "blockquote", "pre" -> Kind.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "li", "dd", "dt" -> Kind.ITEM;
            case "td", "th" -> Kind.CELL;
            case "figcaption" -> Kind.CAPTION;
            default -> Kind.PLAIN;
        };
    }

    private boolean isCaption(Element element) {
        return switch (element.normalName()) {
            case "figcaption" -> true;
            case "figure" -> element.selectFirst(TEXT_IN_FIGURE) == null;
            default -> names.of(element).caption();
        };
    }
}
