package org.communique.indexer.reading;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which reader reads files of which kind. */
final class FormatReaders {
    private final SortedMap<String, FormatReader> formats = new TreeMap<>();

    /**
     * The readers of all known kinds.
     *
     * @param names under which lines and rows hold the parts of an article
     * @param url of pages that do not say theirs, or null
     */
    FormatReaders(FieldNames names, @Nullable String url) {
        add(new JsonLines(names), "jsonl", "ndjson");
        add(new DelimitedLines(names), "csv", "tsv");
        add(WholePage.bare(url), "txt", "text");
        add(WholePage.markedUp(url), "html", "htm", "xhtml");
        add(new FeedFile(), "rss", "atom", "xml");
        add(new WarcFile(), "warc");
        add(new PdfFile(), "pdf");
        add(new ArchiveFile(this), "zip", "wacz");
    }

    private void add(FormatReader reader, String... kinds) {
        for (String kind : kinds) {
            formats.put(kind, reader);
        }
    }

    /** The reader of a kind, or null where no reader knows it. */
    @Nullable
    FormatReader of(String kind) {
        return formats.get(kind);
    }

    /** The known kinds in alphabetical order. */
    String kinds() {
        return String.join(", ", formats.keySet());
    }
}
