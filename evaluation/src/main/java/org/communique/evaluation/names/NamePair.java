package org.communique.evaluation.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * One name word in both scripts, as somebody paired them.
 *
 * @param cyrillic lower case
 * @param latin lower case, diacritics kept
 */
record NamePair(String cyrillic, String latin) {

    /** The pairs of a gzipped table: Cyrillic, Latin, more columns. */
    static List<NamePair> read(Path table) throws IOException {
        List<NamePair> pairs = new ArrayList<>();
        for (String line : lines(table)) {
            String[] columns = line.split("\t", -1);
            if (columns.length >= 2) {
                pairs.add(new NamePair(columns[0], columns[1]));
            }
        }
        return pairs;
    }

    /** The lines of a gzipped UTF-8 file. */
    static List<String> lines(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.readAllLines();
        }
    }
}
