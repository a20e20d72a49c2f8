package org.communique.lexicon.names;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the rows of all tables, which refer to each other in any order; a row that refers to nothing is left out and
 * reported.
 */
final class GazetteerDraft {
    private final RowsById organisations = new RowsById();
    private final RowsById offices = new RowsById();
    private final Terms terms = new Terms();
    private final RefusedLines refused;
    private final PeopleDraft peopleDraft;
    private final List<GazetteerRow> officeRows = new ArrayList<>();
    private final List<GazetteerRow> termRows = new ArrayList<>();
    private RowsById people = new RowsById();

    /** @param refused to add to */
    GazetteerDraft(RefusedLines refused) {
        this.refused = refused;
        this.peopleDraft = new PeopleDraft(refused);
    }

    void take(GazetteerRow row) {
        switch (row.header().kind()) {
            case ORGANISATIONS ->
                organisations.add(
                        organisations.number(row.cell("organisation")),
                        row.cell("names"),
                        row.cell("abbreviations"),
                        row.cell("members"),
                        row.cell("confidence"),
                        row.cell("sources"));
            case PEOPLE -> peopleDraft.take(row);
            case OFFICES -> officeRows.add(row);
            case TERMS -> termRows.add(row);
        }
    }

    /**
     * What was taken; nothing can be after.
     *
     * @param fingerprint of the files that the rows are from
     */
    Gazetteer gazetteer(String fingerprint) {
        people = peopleDraft.joined();
        officeRows.forEach(this::takeOffice);
        termRows.forEach(this::takeTerm);
        terms.order();
        return new Gazetteer(this, fingerprint);
    }

    RowsById organisations() {
        return organisations;
    }

    RowsById people() {
        return people;
    }

    RowsById offices() {
        return offices;
    }

    Terms terms() {
        return terms;
    }

    private static boolean has(RowsById table, String id) {
        int number = table.find(id);
        return number >= 0 && table.hasRows(number);
    }

    private void takeOffice(GazetteerRow row) {
        String organisation = row.cell("organisation");
        if (!has(organisations, organisation)) {
            refuse(row, "organisation", "no organisation has the id “" + organisation + "”; add it to a table.");
            return;
        }
        offices.add(offices.number(row.cell("office")), organisation, row.cell("titles"));
    }

    private void takeTerm(GazetteerRow row) {
        String office = row.cell("office");
        String person = peopleDraft.idOf(row.cell("person"));
        if (!has(offices, office)) {
            refuse(row, "office", "no office has the id “" + office + "”; add it to an offices table.");
            return;
        }
        if (!has(people, person)) {
            refuse(row, "person", "no person has the id “" + person + "”; add it to a people table.");
            return;
        }
        Term term = new Term(
                office,
                person,
                row.cell("from"),
                row.cell("to"),
                row.cell("acting").equals("yes"),
                row.cell("confidence"),
                row.list("sources"));
        if (hasDates(row, term)) {
            takeTerm(row, term);
        }
    }

    private boolean hasDates(GazetteerRow row, Term term) {
        try {
            if (!term.last().isBefore(term.first())) {
                return true;
            }
            refuse(row, "to", "the term ends before it begins on " + term.from() + "; correct one of them.");
        } catch (DateTimeException | NumberFormatException _) {
            refuse(
                    row,
                    "from",
                    "“" + term.from() + "” or “" + term.to() + "” is no date; write 2017, 2017-05 or 2017-05-02.");
        }
        return false;
    }

    private void takeTerm(GazetteerRow row, Term term) {
        Optional<Term> known = terms.overlapping(term);
        if (known.isEmpty()) {
            terms.add(term);
            return;
        }
        refuse(
                row,
                "from",
                "the term overlaps that of “" + known.get().person() + "” from "
                        + known.get().from() + "; correct the dates or mark one as acting.");
    }

    private void refuse(GazetteerRow row, String column, String reason) {
        refused.add(row.file(), row.line(), column, reason);
    }
}
