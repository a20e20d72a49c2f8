package org.communique.lexicon.names;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.lexicon.names.GazetteerRow.Kind;

/** Makes a gazetteer of rows that refer to each other in any order; a row that refers to nothing is left out and reported. */
final class GazetteerDraft {
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final List<GazetteerRow> rows;
    private final List<GazetteerProblem> problems;

    /** @param problems to add to */
    GazetteerDraft(List<GazetteerRow> rows, List<GazetteerProblem> problems) {
        this.rows = rows;
        this.problems = problems;
    }

    /** @param fingerprint of the files that the rows are from */
    Gazetteer gazetteer(String fingerprint) {
        take(Kind.ORGANISATIONS);
        take(Kind.PEOPLE);
        resolveAliases();
        take(Kind.OFFICES);
        take(Kind.TERMS);
        terms.sort(Comparator.comparing(Term::first));
        return new Gazetteer(people, offices, organisations, terms, fingerprint);
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
        people.merge(id, read, GazetteerDraft::joined);
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

    private void refuse(GazetteerRow row, String column, String reason) {
        problems.add(new GazetteerProblem(row.file(), row.line(), column, reason));
    }

    private static List<String> both(List<String> known, List<String> more) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(more);
        return List.copyOf(all);
    }
}
