package org.communique.lexicon.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.lexicon.names.GazetteerRow.Kind;

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

    private static final List<String> BUILT_IN = List.of("organisations.tsv", "people.tsv", "offices.tsv", "terms.tsv");

    private final List<GazetteerRow> rows = new ArrayList<>();
    private final List<GazetteerProblem> problems = new ArrayList<>();

    private GazetteerReader() {}

    /**
     * What was read.
     *
     * @param gazetteer all lines that can stand
     * @param problems those that cannot, in the order of files and lines
     */
    public record Loaded(Gazetteer gazetteer, List<GazetteerProblem> problems) {
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
        return new Loaded(new GazetteerDraft(reader.rows, reader.problems).gazetteer(fingerprint), reader.problems);
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
        ShortLines lines = new ShortLines(new InputStreamReader(table, StandardCharsets.UTF_8), LONGEST_LINE);
        List<String> header =
                lines.next() ? Arrays.asList(lines.text().replace("\uFEFF", "").split("\t", -1)) : List.of();
        Kind kind = Kind.of(header);
        if (kind == null) {
            problem(file, 1, "", "the header is of no gazetteer table; begin with one of " + Kind.headers() + ".");
            return;
        }
        for (int number = 2; lines.next(); number++) {
            String line = lines.text();
            if (lines.cut()) {
                problem(file, number, "", "the line has more than " + LONGEST_LINE + " characters; shorten it.");
            } else if (!line.isBlank() && !line.startsWith("#")) {
                readRow(new Place(kind, file, number), header, line.split("\t", -1));
            }
        }
    }

    private record Place(Kind kind, String file, int line) {}

    private void readRow(Place place, List<String> header, String[] cells) {
        if (cells.length < header.size()) {
            String missing = header.get(cells.length);
            String reason = "the column is missing; the header names " + header.size() + ".";
            problem(place.file(), place.line(), missing, reason);
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), cells[i].strip());
        }
        GazetteerRow row = new GazetteerRow(place.kind(), place.file(), place.line(), values);
        if (sound(row)) {
            rows.add(row);
        }
    }

    private boolean sound(GazetteerRow row) {
        for (Map.Entry<String, String> cell : row.cells().entrySet()) {
            int length = cell.getValue().length();
            if (length > LONGEST_FIELD) {
                return refuse(
                        row,
                        cell.getKey(),
                        "the field has " + length + " characters; at most " + LONGEST_FIELD + " can be a name.");
            }
        }
        for (String column : row.kind().required()) {
            if (row.cell(column).isEmpty()) {
                return refuse(row, column, "the field is empty; it must be given.");
            }
        }
        return true;
    }

    private boolean refuse(GazetteerRow row, String column, String reason) {
        problem(row.file(), row.line(), column, reason);
        return false;
    }

    private void problem(String file, int line, String column, String reason) {
        problems.add(new GazetteerProblem(file, line, column, reason));
    }
}
