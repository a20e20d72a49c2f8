package org.communique.evaluation.relevance;

import java.util.List;
import java.util.Map;

/**
 * How one question was answered.
 *
 * @param ranking ids of the best hundred articles, best first
 * @param grades of the articles judged for it
 */
record Result(JudgedQuery query, List<String> ranking, Map<String, Integer> grades, Measures measures) {
    static Result of(JudgedQuery query, List<String> ranking, Map<String, Integer> grades) {
        return new Result(query, ranking, grades, Measures.of(ranking, grades));
    }

    /** Relevant articles that are not among the first hundred. */
    List<String> missed() {
        return grades.entrySet().stream()
                .filter(judged -> judged.getValue() > 0 && !ranking.contains(judged.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
