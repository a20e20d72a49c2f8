package org.communique.lexicon.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a gazetteer file.
 *
 * @param kind what its lines tell
 * @param columns their names, in order
 * @param required how many of them, from the first on, must not be empty: those it is known by, but the end of a term, which
 *     may last
 */
record TableHeader(Kind kind, List<String> columns, int required) {
    TableHeader {
        columns = List.copyOf(columns);
    }

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
    }

    /** The header in a line; null where it begins as that of no table. */
    static @Nullable TableHeader of(String line) {
        List<String> columns = Arrays.asList(line.replace("\uFEFF", "").split("\t", -1));
        for (Kind kind : Kind.values()) {
            int size = kind.columns().size();
            if (columns.size() >= size && columns.subList(0, size).equals(kind.columns())) {
                return new TableHeader(kind, columns, kind == Kind.TERMS ? size - 1 : size);
            }
        }
        return null;
    }

    /** All headers' beginnings, as shown to a user. */
    static String beginnings() {
        List<String> shown = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            shown.add("“" + kind.start + "”");
        }
        return String.join(", ", shown);
    }
}
