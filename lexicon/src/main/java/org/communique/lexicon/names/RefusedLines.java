package org.communique.lexicon.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines that cannot stand: of each file the first hundred, and how many more there are. */
final class RefusedLines {
    /** Whoever mends these will see what is wrong with the others. */
    static final int SHOWN = 100;

    private final Map<String, OfFile> files = new LinkedHashMap<>();
    private int count;

    private static final class OfFile {
        private final List<GazetteerProblem> shown = new ArrayList<>();
        private int firstLeftOut;
        private int leftOut;
    }

    /** Refuses a line; see {@link GazetteerProblem}. */
    void add(String file, int line, String column, String reason) {
        OfFile known = files.computeIfAbsent(file, _ -> new OfFile());
        count++;
        if (known.shown.size() < SHOWN) {
            known.shown.add(new GazetteerProblem(file, line, column, reason));
        } else if (known.leftOut++ == 0) {
            known.firstLeftOut = line;
        }
    }

    /** By file, then line; the last of a file tells how many more it has. */
    List<GazetteerProblem> shown() {
        List<GazetteerProblem> all = new ArrayList<>();
        files.forEach((name, file) -> {
            file.shown.sort(Comparator.comparingInt(GazetteerProblem::line));
            all.addAll(file.shown);
            if (file.leftOut > 0) {
                String reason =
                        "from here on " + file.leftOut + " more cannot stand; mend those before and read again.";
                all.add(new GazetteerProblem(name, file.firstLeftOut, "", reason));
            }
        });
        return all;
    }

    /** How many they are. */
    int count() {
        return count;
    }
}
