package org.communique.indexer.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.communique.indexer.reading.duplicates.DuplicateGroups;
import org.communique.indexer.reading.recurrence.SiteBlocks;
import org.communique.lexicon.schema.Article;
import org.jspecify.annotations.Nullable;

/**
 * Reads sources: files, and folders with all that is below them. Keeps one item in memory at a time.
 *
 * <p>A folder with several pages is gone through twice: first to learn what stands on many of them, then to read.
 */
public final class SourceReader {
    private static final int FEWEST_PAGES = 3;

    private final FormatReaders formats;
    private final DuplicateGroups groups = new DuplicateGroups();

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
        source.troubles().forEach(entries);
        SiteBlocks blocks = blocks(source);
        for (SourceListing.Listed listed : source.files()) {
            ArticleFile file = ArticleFile.of(source.path(), listed.path());
            boolean page = isPage(file);
            boolean named = listed.path().equals(source.path());
            read(file, named, entry -> entries.accept(grouped(page ? cleared(entry, blocks) : entry)));
            read.accept(listed.bytes());
        }
    }

    private SiteBlocks blocks(SourceListing source) {
        SiteBlocks blocks = new SiteBlocks();
        List<ArticleFile> pages = source.files().stream()
                .map(listed -> ArticleFile.of(source.path(), listed.path()))
                .filter(this::isPage)
                .toList();
        if (pages.size() >= FEWEST_PAGES) {
            for (ArticleFile page : pages) {
                read(page, false, entry -> {
                    if (entry instanceof Entry.Read read) {
                        blocks.count(
                                site(read.article(), read.place()),
                                read.article().text());
                    }
                });
            }
        }
        return blocks;
    }

    private boolean isPage(ArticleFile file) {
        return formats.of(file.kind()) instanceof WholePage;
    }

    /** The host of an article's address, or the folder that it was read in. */
    private static String site(Article article, Place place) {
        String url = article.url();
        try {
            String host = url == null ? null : URI.create(url).getHost();
            if (host != null) {
                return host;
            }
        } catch (IllegalArgumentException e) {
            // An address that is none names no site; the folder does.
        }
        Path folder = place.file().getParent();
        return folder == null ? "" : folder.toString();
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

    /** The same entry without the paragraphs that stand on other pages of its site too. */
    private static Entry cleared(Entry entry, SiteBlocks blocks) {
        if (!(entry instanceof Entry.Read(Article article, Place place, var remark))) {
            return entry;
        }
        SiteBlocks.Cleared cleared = blocks.clear(site(article, place), article.title(), article.text());
        return cleared.furniture().isEmpty()
                ? entry
                : new Entry.Read(article.without(cleared.furniture(), cleared.own()), place, remark);
    }

    /** The same entry, its article told its group of near-duplicates among all that this reader read. */
    private Entry grouped(Entry entry) {
        if (!(entry instanceof Entry.Read(Article article, Place place, var remark))) {
            return entry;
        }
        String group = groups.group(article.id(), article.text());
        return new Entry.Read(article.in(group), place, remark);
    }

    private String unknown(ArticleFile file) {
        return "no reader for “." + file.kind() + "”; known are " + formats.kinds() + ", each also with .gz";
    }
}
