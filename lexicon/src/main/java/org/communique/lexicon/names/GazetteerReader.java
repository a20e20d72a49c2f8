package org.communique.lexicon.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final List<String> BUILT_IN = List.of("organisations.tsv", "people.tsv", "offices.tsv", "terms.tsv");

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
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
        for (String name : BUILT_IN) {
            try (InputStream table = GazetteerReader.class.getResourceAsStream(name)) {
                if (table == null) {
                    throw new IllegalStateException("The table " + name + " is missing from the jar; build it again.");
                }
                reader.readRows(name, table);
            }
        }
        for (Path file : files) {
            try (InputStream table = Files.newInputStream(file)) {
                reader.readRows(String.valueOf(file.getFileName()), table);
            }
        }
        return reader.loaded();
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
        BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
        String first = lines.readLine();
        List<String> header = first == null
                ? List.of()
                : Arrays.asList(first.replace("\uFEFF", "").split("\t", -1));
        Kind kind = Kind.of(header);
        if (kind == null) {
            problem(file, 1, "", "the header is of no gazetteer table; begin with one of " + Kind.headers() + ".");
            return;
        }
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String[] cells = line.split("\t", -1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (cells.length < header.size()) {
                String missing = header.get(cells.length);
                problem(file, number, missing, "the column is missing; the header names " + header.size() + ".");
                continue;
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                values.put(header.get(i), cells[i].strip());
            }
            GazetteerRow row = new GazetteerRow(kind, file, number, values);
            if (sound(row)) {
                rows.add(row);
            }
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

    private Loaded loaded() {
        take(Kind.ORGANISATIONS);
        take(Kind.PEOPLE);
        resolveAliases();
        take(Kind.OFFICES);
        take(Kind.TERMS);
        terms.sort(Comparator.comparing(Term::first));
        return new Loaded(new Gazetteer(people, offices, organisations, terms), problems);
    }

    private void take(Kind kind) {
        for (GazetteerRow row : rows) {
            if (row.kind() == kind) {
                switch (kind) {
                    case ORGANISATIONS -> takeOrganisation(row);
                    case PEOPLE -> takePerson(row);
                    case OFFICES -> takeOffice(row);
                    case TERMS -> takeTerm(row);
                }
            }
        }
    }

    private void takeOrganisation(GazetteerRow row) {
        String id = row.cell("organisation");
        Organisation read = new Organisation(
                id,
                row.list("names"),
                row.list("abbreviations"),
                row.list("members"),
                row.cell("confidence"),
                row.list("sources"));
        organisations.merge(
                id,
                read,
                (known, more) -> new Organisation(
                        id,
                        both(known.names(), more.names()),
                        both(known.abbreviations(), more.abbreviations()),
                        both(known.members(), more.members()),
                        known.confidence(),
                        both(known.sources(), more.sources())));
    }

    private void takePerson(GazetteerRow row) {
        String id = row.cell("person");
        String same = row.cell("same_as");
        if (!same.isEmpty()) {
            for (String next = same; next != null; next = aliases.get(next)) {
                if (next.equals(id)) {
                    refuse(
                            row,
                            "same_as",
                            "“" + id + "” is said to be itself by way of “" + same + "”; let one of them stand alone.");
                    return;
                }
            }
            aliases.put(id, same);
        }
        Person read = new Person(
                id, both(row.list("names"), row.list("unverified")), row.list("unverified"), row.list("sources"));
        people.merge(id, read, GazetteerReader::joined);
    }

    private void resolveAliases() {
        for (String id : aliases.keySet()) {
            String last = personId(id);
            Person alias = people.get(id);
            Person person = people.get(last);
            if (alias != null && person != null && !last.equals(id)) {
                people.put(last, joined(person, alias));
            }
        }
        for (GazetteerRow row : rows) {
            String same = row.cell("same_as");
            if (row.kind() == Kind.PEOPLE && !same.isEmpty() && !people.containsKey(personId(same))) {
                refuse(row, "same_as", "no person has the id “" + same + "”; add it to a people table.");
                aliases.remove(row.cell("person"));
            }
        }
        people.keySet().removeAll(aliases.keySet());
    }

    private String personId(String id) {
        String last = id;
        for (String next = aliases.get(last); next != null; next = aliases.get(last)) {
            last = next;
        }
        return last;
    }

    private static Person joined(Person known, Person more) {
        return new Person(
                known.id(),
                both(known.names(), more.names()),
                both(known.unverified(), more.unverified()),
                both(known.sources(), more.sources()));
    }

    private void takeOffice(GazetteerRow row) {
        String id = row.cell("office");
        String organisation = row.cell("organisation");
        if (!organisations.containsKey(organisation)) {
            refuse(row, "organisation", "no organisation has the id “" + organisation + "”; add it to a table.");
            return;
        }
        offices.merge(
                id,
                new Office(id, organisation, row.list("titles")),
                (known, more) -> new Office(id, known.organisation(), both(known.titles(), more.titles())));
    }

    private void takeTerm(GazetteerRow row) {
        String person = personId(row.cell("person"));
        if (!offices.containsKey(row.cell("office"))) {
            refuse(row, "office", "no office has the id “" + row.cell("office") + "”; add it to an offices table.");
            return;
        }
        if (!people.containsKey(person)) {
            refuse(row, "person", "no person has the id “" + person + "”; add it to a people table.");
            return;
        }
        Term term = new Term(
                row.cell("office"),
                person,
                row.cell("from"),
                row.cell("to"),
                row.cell("acting").equals("yes"),
                row.cell("confidence"),
                row.list("sources"));
        try {
            if (term.last().isBefore(term.first())) {
                refuse(row, "to", "the term ends before it begins on " + term.from() + "; correct one of them.");
                return;
            }
        } catch (DateTimeException | NumberFormatException _) {
            refuse(
                    row,
                    "from",
                    "“" + term.from() + "” or “" + term.to() + "” is no date; write 2017, 2017-05 or 2017-05-02.");
            return;
        }
        for (Term known : terms) {
            if (known.office().equals(term.office()) && !known.acting() && !term.acting() && known.overlaps(term)) {
                refuse(
                        row,
                        "from",
                        "the term overlaps that of “" + known.person() + "” from " + known.from()
                                + "; correct the dates or mark one as acting.");
                return;
            }
        }
        terms.add(term);
    }

    private boolean refuse(GazetteerRow row, String column, String reason) {
        problem(row.file(), row.line(), column, reason);
        return false;
    }

    private void problem(String file, int line, String column, String reason) {
        problems.add(new GazetteerProblem(file, line, column, reason));
    }

    private static List<String> both(List<String> known, List<String> more) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(more);
        return List.copyOf(all);
    }
}
