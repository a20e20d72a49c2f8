package org.communique.indexer.reading.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.indexer.reading.dates.FoundDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** An HTML page: headline, address and date from its own metadata where they are there, its text by {@link MainText}. */
public final class MarkedUpPage {
    /** Deeper nesting than this no page means; the parser hangs what lies deeper at this depth. */
    private static final int DEEPEST = 256;

    private MarkedUpPage() {}

    /**
     * Reads a page.
     *
     * @param url its address, or null to take what the page says
     * @param latest no page is published after it
     */
    public static PageReading read(String html, @Nullable String url, LocalDate latest) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(DEEPEST);
        Document page = Jsoup.parse(html, "", parser);
        LinkedData data = LinkedData.of(page);
        String address = url != null ? url : address(page);
        FoundDate published = new PageDate(page, data, latest).find(address).orElse(null);
        String title = title(page, data).orElse(null);
        MainText text = MainText.of(page);
        Optional<String> body = data.value("articleBody").filter(said -> isFarMore(said, text));
        MainText whole = body.map(said -> new MainText(paragraphs(said), text.captions(), text.furniture()))
                .orElse(text);
        return new PageReading(title, address, source(page, data), published, withoutTitle(whole, title));
    }

    /** Whether the page's data hold an article of which the page itself shows only the beginning. */
    private static boolean isFarMore(String said, MainText text) {
        int shown = text.paragraphs().stream().mapToInt(String::length).sum();
        return said.length() > 500 && shown < said.length() / 2;
    }

    private static List<String> paragraphs(String said) {
        String plain = said.indexOf('<') >= 0 ? Jsoup.parse(said).wholeText() : said;
        return plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The headline is no paragraph of its article, even where it stands above it once more. */
    private static MainText withoutTitle(MainText text, @Nullable String title) {
        if (title == null) {
            return text;
        }
        List<String> paragraphs = new ArrayList<>(text.paragraphs());
        for (int i = 0; i < Math.min(3, paragraphs.size()); i++) {
            if (paragraphs.get(i).equalsIgnoreCase(title)) {
                paragraphs.remove(i--);
            }
        }
        List<String> furniture = new ArrayList<>(text.furniture());
        furniture.removeIf(title::equalsIgnoreCase);
        return new MainText(List.copyOf(paragraphs), text.captions(), List.copyOf(furniture));
    }

    private static Optional<String> title(Document page, LinkedData data) {
        Optional<String> said = data.value("headline")
                .or(() -> Optional.ofNullable(value(page, "meta[property=og:title]", "content")))
                .or(() -> Optional.ofNullable(value(page, "meta[name=DC.title], meta[name=dc.title]", "content")));
        Optional<String> window = Optional.of(page.title()).filter(title -> !title.isBlank());
        Optional<String> shown = shown(page, said.or(() -> window).orElse(""));
        return shown.or(() -> said)
                .or(() -> window)
                .map(title -> title.replaceAll("\\s+", " ").strip());
    }

    /** The heading that the page's title begins with or holds; else its only first-rank heading. */
    private static Optional<String> shown(Document page, String said) {
        List<Element> headings = page.select("h1, [itemprop=headline]");
        for (Element heading : headings) {
            String text = heading.text();
            if (text.length() >= 8 && said.contains(text)) {
                return Optional.of(text);
            }
        }
        return headings.size() == 1 && said.isEmpty()
                ? Optional.of(headings.getFirst().text()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    private static @Nullable String source(Document page, LinkedData data) {
        String site = value(page, "meta[property=og:site_name]", "content");
        return site != null ? site : data.value("publisher").orElse(null);
    }

    private static @Nullable String address(Document page) {
        String canonical = value(page, "link[rel=canonical]", "href");
        String said = canonical != null ? canonical : value(page, "meta[property=og:url]", "content");
        return said != null && said.startsWith("http") ? said : null;
    }

    private static @Nullable String value(Document page, String selector, String attribute) {
        Element found = page.selectFirst(selector);
        return found == null || found.attr(attribute).isBlank()
                ? null
                : found.attr(attribute).strip();
    }
}
