package org.communique.lexicon.names;

import java.util.ArrayList;
import java.util.List;

/** Takes lines of people in any order, joins those who are said to be the same. */
final class PeopleDraft {
    private static final String SAME_AS = "same_as";

    private final RowsById rows = new RowsById();
    private final Aliases aliases = new Aliases();
    private final List<GazetteerRow> aliasRows = new ArrayList<>();
    private final RefusedLines refused;

    PeopleDraft(RefusedLines refused) {
        this.refused = refused;
    }

    void take(GazetteerRow row) {
        String id = row.cell("person");
        int number = rows.number(id);
        String same = row.cell(SAME_AS);
        if (!same.isEmpty()) {
            int other = rows.number(same);
            int known = aliases.told(number);
            if (aliases.last(other) == number || (known != number && known != other)) {
                refuse(row, number, known);
                return;
            }
            aliases.tell(number, other);
            aliasRows.add(row);
        }
        rows.add(number, row.cell("names"), row.cell("unverified"), row.cell("sources"));
    }

    private void refuse(GazetteerRow row, int number, int known) {
        String id = row.cell("person");
        String same = row.cell(SAME_AS);
        String reason = known == number
                ? "“" + id + "” is said to be itself by way of “" + same + "”; let one of them stand alone."
                : "“" + id + "” is said to be “" + rows.id(known) + "” already; leave one of them.";
        refused.add(row.file(), row.line(), SAME_AS, reason);
    }

    /** Everybody; nobody can be taken after. */
    RowsById joined() {
        for (GazetteerRow row : aliasRows) {
            String same = row.cell(SAME_AS);
            if (!rows.hasRows(rows.number(same))) {
                refused.add(
                        row.file(),
                        row.line(),
                        SAME_AS,
                        "no person has the id “" + same + "”; add it to a people table.");
                aliases.forget(rows.number(row.cell("person")));
            }
        }
        aliases.settle();
        for (GazetteerRow row : aliasRows) {
            int number = rows.number(row.cell("person"));
            int last = aliases.last(number);
            if (last != number) {
                rows.give(number, last);
            }
        }
        return rows;
    }

    /** The id under which somebody is known, or the same where nobody has it. */
    String idOf(String person) {
        int number = rows.find(person);
        return number < 0 ? person : rows.id(aliases.last(number));
    }
}
