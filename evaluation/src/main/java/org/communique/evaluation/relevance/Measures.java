package org.communique.evaluation.relevance;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How good a ranking is, each from 0 to 1.
 *
 * @param ndcg normalised discounted cumulative gain of the first ten, the grade as gain, as {@code trec_eval}'s
 *     {@code ndcg_cut_10} (Järvelin and Kekäläinen 2002)
 * @param mrr one by the rank of the first relevant article among the first ten
 * @param recall relevant articles among the first hundred, of all relevant ones
 * @param precision relevant articles among the first five, of five
 * @param success whether the first article is relevant
 */
record Measures(double ndcg, double mrr, double recall, double precision, double success) {
    private static final int GAIN_DEPTH = 10;
    private static final int RECALL_DEPTH = 100;
    private static final int PRECISION_DEPTH = 5;

    /** @param ranking ids of articles, best first
     * @param grades of the judged articles; relevant from 1 */
    static Measures of(List<String> ranking, Map<String, Integer> grades) {
        long relevant = grades.values().stream().filter(grade -> grade > 0).count();
        long found = hits(ranking, grades, RECALL_DEPTH);
        double ideal =
                gain(grades.values().stream().sorted(Collections.reverseOrder()).toList());
        double gain =
                gain(ranking.stream().map(id -> grades.getOrDefault(id, 0)).toList());
        return new Measures(
                ideal == 0 ? 0 : gain / ideal,
                reciprocalRank(ranking, grades),
                relevant == 0 ? 0 : (double) found / relevant,
                (double) hits(ranking, grades, PRECISION_DEPTH) / PRECISION_DEPTH,
                hits(ranking, grades, 1));
    }

    private static double gain(List<Integer> gains) {
        double sum = 0;
        for (int rank = 0; rank < Math.min(GAIN_DEPTH, gains.size()); rank++) {
            sum += gains.get(rank) * Math.log(2) / Math.log(rank + 2.0);
        }
        return sum;
    }

    private static double reciprocalRank(List<String> ranking, Map<String, Integer> grades) {
        for (int rank = 0; rank < Math.min(GAIN_DEPTH, ranking.size()); rank++) {
            if (grades.getOrDefault(ranking.get(rank), 0) > 0) {
                return 1.0 / (rank + 1);
            }
        }
        return 0;
    }

    private static long hits(List<String> ranking, Map<String, Integer> grades, int depth) {
        return ranking.stream()
                .limit(depth)
                .filter(id -> grades.getOrDefault(id, 0) > 0)
                .count();
    }

    /** The mean of several; all 0 of none. */
    static Measures mean(List<Measures> all) {
        double n = Math.max(1, all.size());
        return new Measures(
                all.stream().mapToDouble(Measures::ndcg).sum() / n,
                all.stream().mapToDouble(Measures::mrr).sum() / n,
                all.stream().mapToDouble(Measures::recall).sum() / n,
                all.stream().mapToDouble(Measures::precision).sum() / n,
                all.stream().mapToDouble(Measures::success).sum() / n);
    }
}
