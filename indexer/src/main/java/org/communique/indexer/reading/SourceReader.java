package org.communique.indexer.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.communique.indexer.reading.dates.EventDates;
import org.communique.indexer.reading.recurrence.SiteBlocks;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.Event;
import org.communique.lexicon.schema.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads sources: files, and folders with all that is below them. Keeps one item in memory at a time.
 *
 * <p>Sources with several pages are gone through twice: first to learn what stands on many of them, then to read.
 */
public final class SourceReader {
    private static final int FEWEST_PAGES = 2;

    private final FormatReaders formats;

    /** @param names under which JSON lines and rows of tables hold the parts of an article */
    public SourceReader(FieldNames names) {
        this(names, null);
    }

    /** @param url of pages that do not say theirs, or null */
    public SourceReader(FieldNames names, @Nullable String url) {
        this.formats = new FormatReaders(names, url);
    }

    /**
     * Hands on every item of a source, in the order of the files' names and of their lines.
     *
     * @param read told the size of each file in bytes once it is done
     */
    public void read(SourceListing source, Consumer<Entry> entries, LongConsumer read) {
        read(List.of(source), SiteBlocks.Known.NOTHING, entries, read);
    }

    /**
     * Hands on every item of all sources in turn; what recurs is counted over all of them.
     *
     * @param known of the sites from earlier builds
     */
    public void read(List<SourceListing> sources, SiteBlocks.Known known, Consumer<Entry> entries, LongConsumer read) {
        Sites sites = sites(sources, known);
        for (SourceListing source : sources) {
            source.troubles().forEach(entries);
            for (SourceListing.Listed listed : source.files()) {
                ArticleFile file = ArticleFile.of(source.path(), listed.path());
                boolean named = listed.path().equals(source.path());
                read(file, named, entry -> entries.accept(dated(sites.settled(entry))));
                read.accept(listed.bytes());
            }
        }
    }

    private Sites sites(List<SourceListing> sources, SiteBlocks.Known known) {
        Sites sites = new Sites(known);
        List<ArticleFile> files = new ArrayList<>();
        boolean archives = false;
        for (SourceListing source : sources) {
            for (SourceListing.Listed listed : source.files()) {
                ArticleFile file = ArticleFile.of(source.path(), listed.path());
                FormatReader format = formats.of(file.kind());
                boolean archive = format instanceof WarcFile || format instanceof ArchiveFile;
                archives |= archive;
                if (archive || format instanceof WholePage) {
                    files.add(file);
                }
            }
        }
        boolean several = archives || files.size() >= FEWEST_PAGES || !known.equals(SiteBlocks.Known.NOTHING);
        for (ArticleFile file : several ? files : List.<ArticleFile>of()) {
            read(file, false, sites::count);
        }
        return sites;
    }

    private void read(ArticleFile file, boolean named, Consumer<Entry> entries) {
        Place place = Place.whole(file.path());
        FormatReader format = formats.of(file.kind());
        if (format == null) {
            entries.accept(named ? new Entry.Unreadable(place, unknown(file)) : new Entry.Ignored(place));
            return;
        }
        try {
            format.read(file, entries);
        } catch (IOException | UncheckedIOException e) {
            entries.accept(
                    new Entry.Unreadable(place, "the file cannot be read (" + e.getMessage() + "); save it anew"));
        }
    }

    /** The same entry, its article with the events that its text dates. */
    private static Entry dated(Entry entry) {
        if (!(entry instanceof Entry.Read(Article article, Place place, var remark, var traces))) {
            return entry;
        }
        PublishedDate published = article.published();
        LocalDate day = published == null ? null : published.days().from();
        List<Event> events = EventDates.of(article.text(), day);
        return events.isEmpty() ? entry : new Entry.Read(article.with(events), place, remark, traces);
    }

    private String unknown(ArticleFile file) {
        return "no reader for “." + file.kind() + "”; known are " + formats.kinds() + ", each also with .gz";
    }
}
