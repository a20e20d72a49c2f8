package org.communique.lexicon.names;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a gazetteer file.
 *
 * @param header of the file
 * @param file its name
 * @param line from 1, the header being the first
 * @param cells one for each column, stripped
 */
record GazetteerRow(TableHeader header, String file, int line, List<String> cells) {
    private static final char BAR = '|';

    /** A cell, empty where the file has no such column. */
    String cell(String column) {
        int place = header.columns().indexOf(column);
        return place < 0 ? "" : cells.get(place);
    }

    /** A cell's parts between bars. */
    List<String> list(String column) {
        return parts(cell(column));
    }

    /** A list's parts between bars, stripped, empty ones left out. */
    static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start <= list.length(); ) {
            int bar = list.indexOf(BAR, start);
            int end = bar < 0 ? list.length() : bar;
            String part = list.substring(start, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = end + 1;
        }
        return parts;
    }
}
