package org.communique.evaluation.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.lexicon.names.NameDistance;
import org.communique.lexicon.names.NameKey;

/**
 * Where the right Latin word stands when all of them are ranked for a Cyrillic one: those that share a key first, by
 * distance of sound; where they are fewer than ten, all others after them.
 *
 * @param first share ranked first, 0..1
 * @param tenth share among the first ten, 0..1
 */
record NameRanking(double first, double tenth) {
    private static final int SHOWN = 10;

    static NameRanking of(List<NamePair> pairs) {
        Candidates candidates = Candidates.of(pairs);
        int[] ranks = IntStream.range(0, pairs.size())
                .parallel()
                .map(i -> candidates.rank(pairs.get(i)))
                .toArray();
        double size = pairs.size();
        return new NameRanking(
                IntStream.of(ranks).filter(rank -> rank == 0).count() / size,
                IntStream.of(ranks).filter(rank -> rank < SHOWN).count() / size);
    }

    /** All Latin words, each once, and which of them have a key. */
    private record Candidates(
            Map<String, Integer> numbers, List<NameDistance> words, Map<String, Set<Integer>> withKey) {

        static Candidates of(List<NamePair> pairs) {
            Candidates all = new Candidates(new LinkedHashMap<>(), new ArrayList<>(), new HashMap<>());
            for (NamePair pair : pairs) {
                int number = all.words.size();
                if (all.numbers.putIfAbsent(pair.latin(), number) == null) {
                    all.words.add(NameDistance.of(pair.latin()));
                    NameKey key = NameKey.of(pair.latin());
                    key.strict().forEach(k -> all.note(k, number));
                    key.weak().forEach(k -> all.note(k, number));
                }
            }
            return all;
        }

        private void note(String key, int number) {
            withKey.computeIfAbsent(key, _ -> new HashSet<>()).add(number);
        }

        private Set<Integer> meeting(String word) {
            NameKey key = NameKey.of(word);
            Set<Integer> meeting = new HashSet<>();
            key.strict().forEach(k -> meeting.addAll(withKey.getOrDefault(k, Set.of())));
            key.weak().forEach(k -> meeting.addAll(withKey.getOrDefault(k, Set.of())));
            return meeting;
        }

        /** How many words stand before the right one; of those level with it half, as a coin would. */
        int rank(NamePair pair) {
            Set<Integer> meeting = meeting(pair.cyrillic());
            Integer right = numbers.get(pair.latin());
            if (right == null || (!meeting.contains(right) && meeting.size() >= SHOWN)) {
                return SHOWN;
            }
            boolean meets = meeting.contains(right);
            NameDistance asked = NameDistance.of(pair.cyrillic());
            double distance = asked.to(words.get(right));
            int before = meets ? 0 : meeting.size();
            int level = 0;
            for (int i = 0; i < words.size() && before < SHOWN; i++) {
                if (i != right && meeting.contains(i) == meets) {
                    double other = asked.to(words.get(i));
                    before += other < distance ? 1 : 0;
                    level += other == distance ? 1 : 0;
                }
            }
            return before + (level + 1) / 2;
        }
    }
}
