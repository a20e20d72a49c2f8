package org.communique.indexer.reading;

import java.nio.file.Path;

/**
 * Where an item was read.
 *
 * @param file absolute path
 * @param line counted from 1, or 0 for the whole file
 */
public record Place(Path file, long line) {
    static Place whole(Path file) {
        return new Place(file, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file.toString() : file + ":" + line;
    }
}
