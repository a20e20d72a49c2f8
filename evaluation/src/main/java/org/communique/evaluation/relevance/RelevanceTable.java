package org.communique.evaluation.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results of an evaluation, to print. */
public final class RelevanceTable {
    private final List<Result> results;

    RelevanceTable(List<Result> results) {
        this.results = List.copyOf(results);
    }

    /** The results of one group; all of them where none is named. */
    public RelevanceTable of(@Nullable String group) {
        return new RelevanceTable(results.stream()
                .filter(result -> group == null || group.equals(result.query().group()))
                .toList());
    }

    /** The measures of each group and of all questions, a line each. */
    public String groups() {
        Map<String, List<Measures>> groups = new LinkedHashMap<>();
        List<Measures> all = new ArrayList<>();
        for (Result result : results) {
            groups.computeIfAbsent(result.query().group(), group -> new ArrayList<>())
                    .add(result.measures());
            all.add(result.measures());
        }
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-14s %8s %8s %8s %10s %8s %10s%n",
                "group",
                "queries",
                "nDCG@10",
                "MRR@10",
                "recall@100",
                "P@5",
                "success@1"));
        if (groups.size() > 1) {
            groups.forEach((group, measures) -> table.append(row(group, measures)));
        }
        return table.append(row("all", all)).toString();
    }

    private static String row(String name, List<Measures> measures) {
        Measures mean = Measures.mean(measures);
        return String.format(
                Locale.ROOT,
                "%-14s %8d %8.3f %8.3f %10.3f %8.3f %10.3f%n",
                name,
                measures.size(),
                mean.ndcg(),
                mean.mrr(),
                mean.recall(),
                mean.precision(),
                mean.success());
    }

    /** Each question that is not answered perfectly: what came first, what was missed. */
    public String failures() {
        StringBuilder lines = new StringBuilder();
        for (Result result : results) {
            Measures measures = result.measures();
            if (measures.success() == 1 && measures.recall() == 1 && measures.ndcg() > 0.999) {
                continue;
            }
            lines.append(String.format(
                    Locale.ROOT,
                    "%s [%s] %s: nDCG %.3f, recall %.3f%n",
                    result.query().id(),
                    result.query().group(),
                    result.query().text(),
                    measures.ndcg(),
                    measures.recall()));
            lines.append("    first:  ").append(first(result)).append('\n');
            if (!result.missed().isEmpty()) {
                lines.append("    missed: ")
                        .append(String.join(", ", result.missed()))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** The first five answers to every question, with their grades: what a change of ranking changes. */
    public String firstFive() {
        StringBuilder lines = new StringBuilder();
        for (Result result : results) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%s %s: %s%n",
                    result.query().id(),
                    result.query().text(),
                    first(result)));
        }
        return lines.toString();
    }

    private static String first(Result result) {
        List<String> first = result.ranking().stream()
                .limit(5)
                .map(id -> id + " ("
                        + (result.grades().containsKey(id) ? result.grades().get(id) : "–") + ")")
                .toList();
        return first.isEmpty() ? "nothing" : String.join(", ", first);
    }

    /** Writes the rankings as a TREC run. */
    public void writeRun(Path file, String name) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Result result : results) {
            int rank = 0;
            for (String id : result.ranking()) {
                rank++;
                lines.add(String.join(
                        " ", result.query().id(), "Q0", id, String.valueOf(rank), String.valueOf(1.0 / rank), name));
            }
        }
        Files.write(file, lines);
    }
}
