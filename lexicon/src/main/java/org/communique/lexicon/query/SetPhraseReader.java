package org.communique.lexicon.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.lexicon.analysis.Script;
import org.communique.lexicon.names.GazetteerProblem;

/**
 * Reads a table of set phrases: tab-separated as the gazetteer's files, the columns {@code id}, {@code en}, {@code ru},
 * wordings parted by {@code |}. A line that cannot stand is reported and left out; all others are taken.
 */
final class SetPhraseReader {
    private static final String HEADER = "id\ten\tru";
    private static final List<String> COLUMNS = List.of(HEADER.split("\t", -1));

    private final String file;
    private final List<SetPhrase> phrases = new ArrayList<>();
    private final List<GazetteerProblem> problems = new ArrayList<>();
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private final Map<String, Integer> lineOfWording = new HashMap<>();

    private SetPhraseReader(String file) {
        this.file = file;
    }

    /** What was read, and what could not stand, in the order of the lines. */
    record Loaded(List<SetPhrase> phrases, List<GazetteerProblem> problems) {
        Loaded {
            phrases = List.copyOf(phrases);
            problems = List.copyOf(problems);
        }
    }

    /** @param file the table's name, for its problems */
    static Loaded read(String file, Reader table) throws IOException {
        SetPhraseReader reader = new SetPhraseReader(file);
        BufferedReader lines = new BufferedReader(table);
        String header = lines.readLine();
        if (header == null || !header.replace("\uFEFF", "").equals(HEADER)) {
            reader.problem(
                    1, "", "the header is of no table of set phrases; write “id”, “en”, “ru” with tabs between.");
            return new Loaded(List.of(), reader.problems);
        }
        int number = 2;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                reader.row(number, line.split("\t", -1));
            }
            number++;
        }
        return new Loaded(reader.phrases, reader.problems);
    }

    private void row(int line, String[] cells) {
        if (cells.length < COLUMNS.size()) {
            problem(line, COLUMNS.get(cells.length), "the column is missing; the header names " + COLUMNS.size() + ".");
            return;
        }
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (list(cells[i]).isEmpty()) {
                problem(line, COLUMNS.get(i), "the field is empty; it must be given.");
                return;
            }
        }
        String id = cells[0].strip();
        Integer earlier = lineOfId.putIfAbsent(id, line);
        if (earlier != null) {
            problem(
                    line,
                    "id",
                    "“" + id + "” stands in line " + earlier + " already; give each phrase an id of its own.");
            return;
        }
        boolean sound =
                sound(line, "en", list(cells[1]), Script.LATIN) && sound(line, "ru", list(cells[2]), Script.CYRILLIC);
        if (sound) {
            phrases.add(new SetPhrase(id, list(cells[1]), list(cells[2])));
        }
    }

    private boolean sound(int line, String column, List<String> wordings, Script script) {
        for (String wording : wordings) {
            if (Script.of(wording) != script) {
                String letters = script == Script.LATIN ? "Latin" : "Cyrillic";
                problem(
                        line,
                        column,
                        "“" + wording + "” is not in " + letters + " letters; put it into its own column.");
                return false;
            }
            Integer earlier = lineOfWording.putIfAbsent(wording.toLowerCase(Locale.ROOT), line);
            if (earlier != null) {
                problem(
                        line,
                        column,
                        "“" + wording + "” stands in line " + earlier + " already; keep it in one place.");
                return false;
            }
        }
        return true;
    }

    private static List<String> list(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split("[|]", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private void problem(int line, String column, String reason) {
        problems.add(new GazetteerProblem(file, line, column, reason));
    }
}
