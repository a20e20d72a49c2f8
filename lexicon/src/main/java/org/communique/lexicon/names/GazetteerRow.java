package org.communique.lexicon.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a gazetteer file.
 *
 * @param kind of the file
 * @param file its name
 * @param line from 1, the header being the first
 * @param cells by column
 */
record GazetteerRow(Kind kind, String file, int line, Map<String, String> cells) {

    /** What the lines of a file tell; known by the first columns of its header. */
    enum Kind {
        ORGANISATIONS("organisation names"),
        PEOPLE("person names"),
        OFFICES("office organisation titles"),
        TERMS("office person from to");

        private final String start;

        Kind(String start) {
            this.start = start;
        }

        private List<String> columns() {
            return List.of(start.split(" ", -1));
        }

        /** The kind whose columns begin the header; null for none. */
        static @Nullable Kind of(List<String> header) {
            for (Kind kind : values()) {
                int size = kind.columns().size();
                if (header.size() >= size && header.subList(0, size).equals(kind.columns())) {
                    return kind;
                }
            }
            return null;
        }

        /** All headers' beginnings, as shown to a user. */
        static String headers() {
            List<String> shown = new ArrayList<>();
            for (Kind kind : values()) {
                shown.add("“" + kind.start + "”");
            }
            return String.join(", ", shown);
        }

        /** The columns that must not be empty: all but the end of a term, which may last. */
        List<String> required() {
            return columns().stream().filter(column -> !column.equals("to")).toList();
        }
    }

    /** A cell, empty where the file has no such column. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** A cell's parts between bars, empty ones left out. */
    List<String> list(String column) {
        List<String> parts = new ArrayList<>();
        for (String part : cell(column).split("[|]", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
