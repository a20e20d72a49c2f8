package org.communique.lexicon.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads gazetteer files: tab-separated, with a header by which a file is known, lists parted by {@code |}.
 *
 * <p>A line that cannot stand is reported and left out; all others are taken. A later file adds to an earlier one: names
 * to a known person or organisation, new lines otherwise.
 */
public final class GazetteerReader {
    /** Characters; a field beyond it is no name but an accident. */
    static final int LONGEST_FIELD = 10_000;

    /** Characters; no more of a line is held in memory. */
    static final int LONGEST_LINE = 100_000;

    /** Bytes of a file: some thirty million variants. */
    private static final long LARGEST_FILE = 1_000_000_000;

    private static final List<String> BUILT_IN = List.of("organisations.tsv", "people.tsv", "offices.tsv", "terms.tsv");

    private final RefusedLines refused = new RefusedLines();
    private final GazetteerDraft draft = new GazetteerDraft(refused);

    private GazetteerReader() {}

    /**
     * What was read.
     *
     * @param gazetteer all lines that can stand
     * @param problems those that cannot, in the order of files and lines; of a file with very many the first hundred, and
     *     one that tells how many more there are
     * @param refused how many cannot
     */
    public record Loaded(Gazetteer gazetteer, List<GazetteerProblem> problems, int refused) {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /** The gazetteer of the project with the user's files added. Lines refer to ids of any file, in any order. */
    public static Loaded read(List<Path> files) throws IOException {
        GazetteerReader reader = new GazetteerReader();
        MessageDigest digest = sha256();
        for (String name : BUILT_IN) {
            try (InputStream table = GazetteerReader.class.getResourceAsStream(name)) {
                if (table == null) {
                    throw new IllegalStateException("The table " + name + " is missing from the jar; build it again.");
                }
                reader.readRows(name, new DigestInputStream(table, digest));
            }
        }
        for (Path file : files) {
            try (InputStream table = Files.newInputStream(file)) {
                reader.readRows(String.valueOf(file.getFileName()), new DigestInputStream(table, digest));
            }
        }
        String fingerprint = HexFormat.of().formatHex(digest.digest(), 0, 8);
        Gazetteer gazetteer = reader.draft.gazetteer(fingerprint);
        return new Loaded(gazetteer, reader.refused.shown(), reader.refused.count());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** The gazetteer of the project. */
    public static Gazetteer builtIn() {
        try {
            return read(List.of()).gazetteer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readRows(String file, InputStream table) throws IOException {
        ShortLines lines = new ShortLines(table, LONGEST_LINE);
        TableHeader header = lines.next() ? TableHeader.of(lines.text()) : null;
        if (header == null) {
            refused.add(
                    file,
                    1,
                    "",
                    "the header is of no gazetteer table; begin with one of " + TableHeader.beginnings() + ".");
            return;
        }
        for (int number = 2; lines.next(); number++) {
            if (lines.read() > LARGEST_FILE) {
                refused.add(
                        file, number, "", "the file goes on beyond 1,000 MB; divide it, and leave out what can be.");
                return;
            }
            String line = lines.text();
            if (lines.cut()) {
                refused.add(file, number, "", "the line has more than " + LONGEST_LINE + " characters; shorten it.");
            } else if (!line.isBlank() && !line.startsWith("#")) {
                GazetteerRow row = new GazetteerRow(
                        header, file, number, cells(line, header.columns().size()));
                if (isSound(row) && isText(row, lines, line) && isComplete(row)) {
                    draft.take(row);
                }
            }
        }
    }

    /** The first cells of a line, as many as there are columns if it has them. */
    private static List<String> cells(String line, int columns) {
        String[] cells = new String[columns];
        int count = 0;
        for (int start = 0; count < columns && start <= line.length(); ) {
            int tab = line.indexOf('\t', start);
            int end = tab < 0 ? line.length() : tab;
            cells[count++] = line.substring(start, end).strip();
            start = end + 1;
        }
        return Arrays.asList(count < columns ? Arrays.copyOf(cells, count) : cells);
    }

    private boolean isSound(GazetteerRow row) {
        List<String> columns = row.header().columns();
        int there = row.cells().size();
        if (there < columns.size()) {
            return refuse(row, columns.get(there), "the column is missing; the header names " + columns.size() + ".");
        }
        for (int i = 0; i < columns.size(); i++) {
            int length = row.cells().get(i).length();
            if (length > LONGEST_FIELD) {
                return refuse(
                        row,
                        columns.get(i),
                        "the field has " + length + " characters; at most " + LONGEST_FIELD + " can be a name.");
            }
        }
        return true;
    }

    private boolean isText(GazetteerRow row, ShortLines lines, String line) {
        List<String> columns = row.header().columns();
        int spoilt = lines.spoilt(line);
        if (spoilt >= 0) {
            int column = Math.min(lines.tabsBefore(spoilt), columns.size() - 1);
            String found = String.format("byte %d of the line, 0x%02X, is no UTF-8", spoilt + 1, lines.at(spoilt));
            return refuse(row, columns.get(column), found + "; save the file as UTF-8.");
        }
        for (int i = 0; i < columns.size(); i++) {
            int control = control(row.cells().get(i));
            if (control >= 0) {
                String found = String.format("the field has the control character U+%04X", control);
                return refuse(row, columns.get(i), found + "; a table is plain text, take it out.");
            }
        }
        return true;
    }

    /** The first control character of a cell, or -1. */
    private static int control(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || c == '\u007F') {
                return c;
            }
        }
        return -1;
    }

    private boolean isComplete(GazetteerRow row) {
        for (int i = 0; i < row.header().required(); i++) {
            if (row.cells().get(i).isEmpty()) {
                return refuse(row, row.header().columns().get(i), "the field is empty; it must be given.");
            }
        }
        return true;
    }

    private boolean refuse(GazetteerRow row, String column, String reason) {
        refused.add(row.file(), row.line(), column, reason);
        return false;
    }
}
