package org.communique.indexer.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.communique.indexer.reading.duplicates.DuplicateGroups;
import org.communique.lexicon.schema.Article;
import org.jspecify.annotations.Nullable;

/** Reads sources: files, and folders with all that is below them. Keeps one item in memory at a time. */
public final class SourceReader {
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
        for (SourceListing.Listed file : source.files()) {
            ArticleFile article = ArticleFile.of(source.path(), file.path());
            read(article, file.path().equals(source.path()), entries);
            read.accept(file.bytes());
        }
    }

    private void read(ArticleFile file, boolean named, Consumer<Entry> entries) {
        Place place = Place.whole(file.path());
        FormatReader format = formats.of(file.kind());
        if (format == null) {
            entries.accept(named ? new Entry.Unreadable(place, unknown(file)) : new Entry.Ignored(place));
            return;
        }
        try {
            format.read(file, entry -> entries.accept(grouped(entry)));
        } catch (IOException | UncheckedIOException e) {
            entries.accept(
                    new Entry.Unreadable(place, "the file cannot be read (" + e.getMessage() + "); save it anew"));
        }
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
