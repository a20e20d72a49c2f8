package org.communique.evaluation.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against values computed by hand. */
class MeasuresTest {
    private static final double EXACTLY = 1e-9;

    @Test
    void a_perfect_ranking_measures_one_everywhere_but_in_precision() {
        Measures measures = Measures.of(List.of("a", "b"), Map.of("a", 2, "b", 1));
        assertEquals(1, measures.ndcg(), EXACTLY);
        assertEquals(1, measures.mrr(), EXACTLY);
        assertEquals(1, measures.recall(), EXACTLY);
        assertEquals(0.4, measures.precision(), EXACTLY);
        assertEquals(1, measures.success(), EXACTLY);
    }

    @Test
    void gain_is_discounted_by_the_logarithm_of_the_rank() {
        // gains 1, 0, 2 at ranks 1 to 3: 1/log2(2) + 0 + 2/log2(4) = 2; ideal 2, 1: 2/1 + 1/log2(3) =
        // 2.6309297535714573
        Measures measures = Measures.of(List.of("b", "x", "a"), Map.of("a", 2, "b", 1, "x", 0));
        assertEquals(2 / 2.6309297535714573, measures.ndcg(), EXACTLY);
    }

    @Test
    void the_reciprocal_rank_is_of_the_first_relevant_article_within_ten() {
        assertEquals(
                1.0 / 3, Measures.of(List.of("x", "y", "a"), Map.of("a", 1)).mrr(), EXACTLY);
        List<String> ranking =
                IntStream.rangeClosed(1, 11).mapToObj(i -> "x" + i).toList();
        assertEquals(0, Measures.of(ranking, Map.of("x11", 2)).mrr(), EXACTLY);
        assertEquals(1, Measures.of(ranking, Map.of("x11", 2)).recall(), EXACTLY);
    }

    @Test
    void an_empty_ranking_and_a_query_without_relevant_articles_measure_nothing() {
        assertEquals(new Measures(0, 0, 0, 0, 0), Measures.of(List.of(), Map.of("a", 1)));
        assertEquals(new Measures(0, 0, 0, 0, 0), Measures.of(List.of("a"), Map.of("a", 0)));
    }

    @Test
    void a_mean_is_the_mean_of_each_measure() {
        Measures mean = Measures.mean(List.of(new Measures(1, 1, 1, 0.2, 1), new Measures(0, 0.5, 0, 0, 0)));
        assertEquals(new Measures(0.5, 0.75, 0.5, 0.1, 0.5), mean);
    }
}
