package org.communique.indexer;

import org.communique.indexer.reading.Entry;

/** Where the read command says what it read, for a person or for a program. */
sealed interface ReadingPrinter permits TextReadingPrinter, JsonReadingPrinter {
    void print(Entry.Read read);
}
