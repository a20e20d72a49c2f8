package org.communique.evaluation.names;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * How many names a second one thread makes keys of that it has never seen, in its own CPU time: what else the machine does
 * lies beside it, but for the caches and the half of a core that it takes.
 *
 * @param cyrillic names a second of the Cyrillic words alone
 * @param latin of the Latin words alone
 * @param mixed of both by turns, as the table has them
 */
record KeySpeed(double cyrillic, double latin, double mixed) {
    /** Rounds before the code is compiled, and rounds of which the middle one counts. */
    private static final int WARM = 4;

    private static final int ROUNDS = 7;

    /** A slow method is measured on that many pairs from the start. */
    static KeySpeed of(List<NamePair> pairs, int most, Function<String, List<String>> keys) {
        List<NamePair> some = pairs.subList(0, Math.min(most, pairs.size()));
        List<String> both = new ArrayList<>();
        some.forEach(pair -> both.addAll(List.of(pair.cyrillic(), pair.latin())));
        return new KeySpeed(
                perSecond(some.stream().map(NamePair::cyrillic).toList(), keys),
                perSecond(some.stream().map(NamePair::latin).toList(), keys),
                perSecond(both, keys));
    }

    private static double perSecond(List<String> words, Function<String, List<String>> keys) {
        double[] rounds = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            double seconds = seconds(words, keys);
            if (round >= 0) {
                rounds[round] = words.size() / Math.max(seconds, 1e-9);
            }
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static double seconds(List<String> words, Function<String, List<String>> keys) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long made = 0;
        long start = threads.getCurrentThreadCpuTime();
        for (String word : words) {
            made += keys.apply(word).size();
        }
        long end = threads.getCurrentThreadCpuTime();
        return made == 0 ? Double.POSITIVE_INFINITY : (end - start) / 1e9;
    }
}
