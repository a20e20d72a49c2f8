package org.communique.indexer.reading;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads the files of one format. */
sealed interface FormatReader permits JsonLines, DelimitedLines, WholePage, FeedFile, WarcFile, PdfFile, ArchiveFile {

    /**
     * Hands on every item of a file, in order.
     *
     * @throws IOException if the file cannot be read to its end; what was handed on before counts
     */
    void read(ArticleFile file, Consumer<Entry> entries) throws IOException;
}
