package org.communique.indexer.reading;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.lexicon.schema.PublishedDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A saved HTML page: one article, its title and date from the page's own metadata, its text from {@link MainText}. */
final class SavedPage implements FormatReader {
    private static final String DATE = "meta[property=article:published_time], meta[name=date], meta[name=DC.date],"
            + " meta[itemprop=datePublished], meta[name=pubdate]";

    @Override
    public void read(ArticleFile file, Consumer<Entry> entries) throws IOException {
        Place place = Place.whole(file.path());
        switch (WholeFile.read(file)) {
            case WholeFile.TooLarge large -> entries.accept(new Entry.Unreadable(place, large.reason()));
            case WholeFile.Bytes bytes -> entries.accept(entry(bytes, file, place));
        }
    }

    private static Entry entry(WholeFile.Bytes bytes, ArticleFile file, Place place) throws IOException {
        Document page = Jsoup.parse(bytes.stream(), null, "");
        ArticleDraft draft = new ArticleDraft();
        draft.id = file.relative();
        draft.url = address(page);
        draft.source = value(page, "meta[property=og:site_name]", "content");
        draft.title = title(page).orElse(file.title());
        draft.published = Optional.ofNullable(value(page, DATE, "content"))
                .or(() -> Optional.ofNullable(value(page, "time[datetime]", "datetime")))
                .flatMap(PublishedDate::parse)
                .orElse(null);
        draft.text = MainText.of(page);
        if (draft.text.isBlank()) {
            return new Entry.Unreadable(place, "the page has no text; was it saved whole?");
        }
        return draft.article(file)
                .<Entry>map(article -> new Entry.Read(article, place))
                .orElseGet(() -> new Entry.Unreadable(place, "the page has no text; was it saved whole?"));
    }

    private static Optional<String> title(Document page) {
        return Optional.ofNullable(value(page, "meta[property=og:title]", "content"))
                .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
                .or(() -> Optional.of(page.title()))
                .filter(title -> !title.isBlank());
    }

    private static @Nullable String address(Document page) {
        String canonical = value(page, "link[rel=canonical]", "href");
        return canonical != null ? canonical : value(page, "meta[property=og:url]", "content");
    }

    private static @Nullable String value(Document page, String selector, String attribute) {
        Element found = page.selectFirst(selector);
        return found == null || found.attr(attribute).isBlank()
                ? null
                : found.attr(attribute).strip();
    }
}
