package org.communique.evaluation.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Judgements in the format of TREC: query, an unused column, article, grade. */
final class Qrels {
    private final Map<String, Map<String, Integer>> grades;

    private Qrels(Map<String, Map<String, Integer>> grades) {
        this.grades = grades;
    }

    /**
     * Reads judgements.
     *
     * @throws JudgementException if a line is malformed, or judges a query or an article that there is not
     */
    static Qrels read(Path file, Collection<String> queries, Set<String> articles) throws IOException {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        int number = 0;
        for (String line : Lines.of(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String[] columns = line.strip().split("\\s+", -1);
            if (columns.length != 4 || !columns[3].matches("\\d")) {
                throw new JudgementException(
                        file,
                        number,
                        "a judgement is “query 0 article grade” with a grade from 0; found “" + line + "”.");
            }
            require(queries.contains(columns[0]), file, number, "there is no query “" + columns[0] + "”");
            require(articles.contains(columns[2]), file, number, "there is no article “" + columns[2] + "”");
            grades.computeIfAbsent(columns[0], query -> new HashMap<>()).put(columns[2], Integer.parseInt(columns[3]));
        }
        return new Qrels(grades);
    }

    private static void require(boolean there, Path file, int line, String missing) {
        if (!there) {
            throw new JudgementException(file, line, missing + "; mend the id or delete the line.");
        }
    }

    /** The grades of the articles judged for a query; an article that is absent counts as 0. */
    Map<String, Integer> of(String query) {
        return grades.getOrDefault(query, Map.of());
    }
}
