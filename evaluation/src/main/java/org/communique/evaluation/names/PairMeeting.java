package org.communique.evaluation.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many paired words share a key, and how many unpaired ones do.
 *
 * @param met share of the pairs, 0..1
 * @param chance share of all other combinations of a Cyrillic and a Latin word, 0..1
 * @param microseconds time for the keys of one word
 */
record PairMeeting(double met, double chance, double microseconds) {

    /** Counts every combination, not a sample. */
    static PairMeeting of(List<NamePair> pairs, NameMethod method) {
        long start = System.nanoTime();
        List<List<String>> latin = new ArrayList<>();
        List<List<String>> cyrillic = new ArrayList<>();
        for (NamePair pair : pairs) {
            latin.add(method.keys().apply(pair.latin()));
            cyrillic.add(method.keys().apply(pair.cyrillic()));
        }
        double micros = (System.nanoTime() - start) / 1e3 / (2.0 * pairs.size());
        Map<String, List<Integer>> withKey = new HashMap<>();
        for (int i = 0; i < latin.size(); i++) {
            for (String key : new HashSet<>(latin.get(i))) {
                withKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
            }
        }
        long met = 0;
        long chance = 0;
        for (int i = 0; i < cyrillic.size(); i++) {
            Set<Integer> meeting = new HashSet<>();
            for (String key : cyrillic.get(i)) {
                meeting.addAll(withKey.getOrDefault(key, List.of()));
            }
            boolean own = meeting.remove(i);
            met += own ? 1 : 0;
            chance += meeting.size();
        }
        double size = pairs.size();
        return new PairMeeting(met / size, chance / (size * (size - 1)), micros);
    }
}
