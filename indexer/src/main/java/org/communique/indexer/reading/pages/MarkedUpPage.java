package org.communique.indexer.reading.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.indexer.reading.dates.Publication;
import org.communique.indexer.reading.pages.ParsedPage.Attribute;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** An HTML page: headline, address and date from its own metadata where they are there, its text by {@link MainText}. */
public final class MarkedUpPage {
    private static final Attribute CANONICAL = new Attribute("rel", "canonical");
    private static final Attribute ADDRESS = new Attribute("property", "og:url");
    private static final Attribute SITE = new Attribute("property", "og:site_name");

    /** The least part of a text that stands below its headline. */
    private static final double BELOW_HEADLINE = 0.5;

    /** The longest pages of news have twenty thousand; each takes up to a few hundred bytes of memory, twelve times over. */
    private static final int MOST_TAGS = 150_000;

    private MarkedUpPage() {}

    /** Whether a page has so many tags, opening and closing, that to read it would take much memory and time. */
    public static boolean hasTooManyTags(String html) {
        int tags = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
            if (++tags > MOST_TAGS) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a page.
     *
     * @param url its address, or null to take what the page says
     * @param latest no page is published after it
     */
    public static PageReading read(String html, @Nullable String url, LocalDate latest) {
        ParsedPage page = ParsedPage.of(html);
        LinkedData data = LinkedData.of(page);
        String address = url != null ? url : address(page);
        Headline headline = Headline.of(page, data);
        Publication published = Publication.of(
                () -> PageDate.habit(page),
                latest,
                dates -> new PageDate(page, data, headline.element(), dates).find(address));
        String title = headline.title();
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

    /** Neither the headline nor what a page shows above it belongs to the article, once a good part of the text follows. */
    private static MainText withoutTitle(MainText text, @Nullable String title) {
        if (title == null) {
            return text;
        }
        List<String> furniture = new ArrayList<>(text.furniture());
        furniture.removeIf(title::equalsIgnoreCase);
        List<String> lines = text.paragraphs().stream().flatMap(String::lines).toList();
        int body = body(lines, title);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i >= body && !FurniturePhrases.isStamp(line)) {
                kept.add(line);
            } else if (!line.equalsIgnoreCase(title)) {
                furniture.add(line);
            }
        }
        return new MainText(List.copyOf(kept), text.captions(), List.copyOf(furniture));
    }

    /** The place behind the last line that is the headline and has a good part of the text behind it. */
    private static int body(List<String> lines, String title) {
        int whole = lines.stream().mapToInt(String::length).sum();
        int left = whole;
        int body = 0;
        for (int i = 0; i < lines.size(); i++) {
            left -= lines.get(i).length();
            if (Headline.opensWith(lines.get(i), title) && left >= whole * BELOW_HEADLINE) {
                body = i + 1;
            }
        }
        return body;
    }

    private static @Nullable String source(ParsedPage page, LinkedData data) {
        String site = page.said("meta", SITE, "content");
        return site != null ? site : data.value("publisher").orElse(null);
    }

    private static @Nullable String address(ParsedPage page) {
        String canonical = page.said("link", CANONICAL, "href");
        String said = canonical != null ? canonical : page.said("meta", ADDRESS, "content");
        return said != null && said.startsWith("http") ? said : null;
    }
}
