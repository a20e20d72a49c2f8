package org.communique.lexicon.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What all rows of one id tell together.
 *
 * @param rows each with all its cells
 */
record ToldRows(List<List<String>> rows) {

    /** The parts of the lists in these columns, row after row, each once. */
    List<String> lists(int... columns) {
        Set<String> all = new LinkedHashSet<>();
        for (List<String> row : rows) {
            for (int column : columns) {
                all.addAll(GazetteerRow.parts(row.get(column)));
            }
        }
        return List.copyOf(all);
    }

    /** A cell as the first row has it. */
    String first(int column) {
        return rows.getFirst().get(column);
    }
}
