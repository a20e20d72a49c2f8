package org.communique.indexer.reading;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.lexicon.schema.DateFinding;
import org.communique.lexicon.schema.PublishedDate;
import org.communique.lexicon.schema.Surroundings;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A feed, RSS or Atom: an article for each of its items, with as much text as the feed carries. A sitemap, which has the same
 * kind of name, holds none and says so.
 */
final class FeedFile implements FormatReader {

    @Override
    public void read(ArticleFile file, Consumer<Entry> entries) throws IOException {
        Place place = Place.whole(file.path());
        switch (WholeFile.read(file)) {
            case WholeFile.TooLarge large -> entries.accept(new Entry.Unreadable(place, large.reason()));
            case WholeFile.Binary binary -> entries.accept(new Entry.Unreadable(place, binary.reason()));
            case WholeFile.Bytes bytes -> feed(bytes.text().stripLeading(), file, entries);
        }
    }

    private static void feed(String xml, ArticleFile file, Consumer<Entry> entries) {
        Place place = Place.whole(file.path());
        Optional<Entry> list = ListFile.entry(xml, file);
        if (list.isPresent()) {
            entries.accept(list.get());
            return;
        }
        String head = xml.substring(0, Math.min(xml.length(), 64 << 10));
        if (head.toUpperCase(Locale.ROOT).contains("<!DOCTYPE")) {
            entries.accept(new Entry.Unreadable(
                    place, "the feed declares a document type, which feeds have no use for; delete the declaration"));
            return;
        }
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            SyndFeed feed = input.build(new StringReader(xml));
            String source = feed.getTitle();
            int number = 0;
            for (SyndEntry item : feed.getEntries()) {
                number++;
                entries.accept(entry(item, source, file, new Place(file.path(), number)));
            }
        } catch (FeedException | IllegalArgumentException e) {
            entries.accept(new Entry.Unreadable(
                    place, "the file is no RSS or Atom feed (" + e.getMessage() + "); fetch it anew"));
        }
    }

    private static Entry entry(SyndEntry item, @Nullable String source, ArticleFile file, Place place) {
        ArticleDraft draft = new ArticleDraft();
        draft.url = item.getLink();
        draft.id = item.getLink() == null ? item.getUri() : null;
        draft.source = source;
        draft.title =
                item.getTitle() == null ? null : Jsoup.parse(item.getTitle()).text();
        draft.text = text(item);
        Date published = item.getPublishedDate() == null ? item.getUpdatedDate() : item.getPublishedDate();
        if (published != null) {
            LocalDate day = published.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            draft.published = PublishedDate.parse(day.toString()).orElse(null);
            draft.surroundings = new Surroundings("", "", new DateFinding("feed", 0.97), List.of());
        }
        return draft.article(file)
                .<Entry>map(article -> new Entry.Read(article, place))
                .orElseGet(
                        () -> new Entry.Unreadable(place, "the item has neither title nor text; fetch the feed anew"));
    }

    /** The fullest text of an item, without its markup. */
    private static String text(SyndEntry item) {
        SyndContent description = item.getDescription();
        String longest = description == null || description.getValue() == null ? "" : description.getValue();
        List<SyndContent> contents = item.getContents();
        for (SyndContent content : contents) {
            if (content.getValue() != null && content.getValue().length() > longest.length()) {
                longest = content.getValue();
            }
        }
        return WholePage.plain(longest);
    }
}
