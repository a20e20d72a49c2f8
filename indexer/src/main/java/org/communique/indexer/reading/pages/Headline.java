package org.communique.indexer.reading.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.indexer.reading.pages.ParsedPage.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param title as it is read, or null where the page has none
 * @param element that shows it, or null where none was found
 */
record Headline(@Nullable String title, @Nullable Element element) {
    private static final int SHORTEST = 8;
    private static final int SHORTEST_RANKED = 12;

    /** A longer title of a window is none that was written for readers. */
    private static final int LONGEST = 400;

    /** How many characters a shown headline may have beside the title: a date, a mark. */
    private static final int BESIDE = 40;

    /** What sites put between a headline and their own name in the title of the window. */
    private static final Pattern JOINT = Pattern.compile("\\s+[|—–»·-]+\\s+|:\\s+");

    private static final Attribute TITLE = new Attribute("property", "og:title");
    private static final Attribute HEADLINE = new Attribute("itemprop", "headline");
    private static final List<Attribute> DUBLIN_CORE =
            List.of(new Attribute("name", "dc.title"), new Attribute("name", "dcterms.title"));

    static Headline of(ParsedPage page, LinkedData data) {
        Optional<String> said = data.value("headline")
                .or(() -> Optional.ofNullable(page.said("meta", TITLE, "content")))
                .or(() -> dublinCore(page));
        String window = page.document().title().strip();
        String claimed = said.orElse(window);
        Element ranked = ranked(page, claimed);
        if (ranked != null) {
            return new Headline(plain(ranked.text()), ranked);
        }
        Headline part = shownPart(page, claimed);
        if (part != null) {
            return part;
        }
        Headline twice = page.tagged("h1").isEmpty() ? shownTwice(page) : null;
        if (twice != null) {
            return twice;
        }
        return new Headline(claimed.isBlank() ? null : plain(claimed), highest(page));
    }

    private static Optional<String> dublinCore(ParsedPage page) {
        for (Element meta : page.tagged("meta")) {
            if (DUBLIN_CORE.stream().anyMatch(name -> name.is(meta))) {
                return Optional.of(meta.attr("content").strip()).filter(title -> !title.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static String plain(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }

    /** The heading that the page's title begins with or holds; else its only first-rank heading. */
    private static @Nullable Element ranked(ParsedPage page, String claimed) {
        List<Element> headings = headings(page);
        for (Element heading : headings) {
            String text = heading.text();
            if (text.length() >= SHORTEST && claimed.contains(text)) {
                return heading;
            }
        }
        boolean only = headings.size() == 1
                && claimed.isEmpty()
                && !headings.getFirst().text().isBlank();
        return only ? headings.getFirst() : null;
    }

    /** What is a heading of the first rank or called a headline, in the page's order. */
    private static List<Element> headings(ParsedPage page) {
        List<Element> called = page.described().stream().filter(HEADLINE::is).toList();
        if (called.isEmpty()) {
            return page.tagged("h1");
        }
        return page.document().stream()
                .filter(element -> element.normalName().equals("h1") || HEADLINE.is(element))
                .toList();
    }

    /** The longest part of the window's title that the page shows, in whatever case, as a line or at the start of one. */
    private static @Nullable Headline shownPart(ParsedPage page, String claimed) {
        Headline best = null;
        if (claimed.length() > LONGEST) {
            return null;
        }
        List<TextBlock> blocks = page.blocks();
        for (String part : parts(claimed)) {
            if (part.length() < SHORTEST_RANKED
                    || (best != null && best.title != null && best.title.length() >= part.length())) {
                continue;
            }
            for (TextBlock block : blocks) {
                if (block.linkShare() < 0.5 && block.text().lines().anyMatch(line -> opensWith(line, part))) {
                    best = new Headline(plain(part), block.element());
                    break;
                }
            }
        }
        return best;
    }

    private static List<String> parts(String claimed) {
        List<String> parts = new ArrayList<>(List.of(claimed));
        Matcher joint = JOINT.matcher(claimed);
        while (joint.find()) {
            parts.add(claimed.substring(0, joint.start()));
            parts.add(claimed.substring(joint.end()));
        }
        return parts;
    }

    /** Whether a line is a title and little else, all capitals or not. */
    static boolean opensWith(String line, String title) {
        return line.length() - title.length() <= BESIDE
                && line.toLowerCase(Locale.ROOT).startsWith(title.toLowerCase(Locale.ROOT));
    }

    /** A line that the page shows twice in a row, the second time with a date behind it, is its headline. */
    private static @Nullable Headline shownTwice(ParsedPage page) {
        List<TextBlock> blocks = page.blocks();
        for (int i = 1; i < blocks.size(); i++) {
            String before = blocks.get(i - 1).text();
            String text = blocks.get(i).text();
            if (before.length() >= SHORTEST_RANKED
                    && text.startsWith(before)
                    && FurniturePhrases.isStamp(text.substring(before.length()).strip())) {
                return new Headline(plain(before), blocks.get(i).element());
            }
        }
        return null;
    }

    /** The first heading of the highest rank that is shown in the body. */
    private static @Nullable Element highest(ParsedPage page) {
        for (String rank : List.of("h1", "h2")) {
            for (Element heading : page.tagged(rank)) {
                if (heading.text().length() >= SHORTEST_RANKED) {
                    return heading;
                }
            }
        }
        return null;
    }
}
