package org.communique.lexicon.names;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.lexicon.analysis.Script;

/** Whom a name may mean, by the strict keys of its words. Safe for use by several threads. */
final class PeopleByWord {
    private static final int[] NOBODY = {};

    private final KeyIndex index;

    /** @param people whose names are the first two cells */
    PeopleByWord(RowsById people) {
        Draft draft = new Draft();
        int place = 0;
        for (int number : people.inOrder()) {
            for (List<String> row : people.rows(number).rows()) {
                draft.note(row.get(0), place);
                draft.note(row.get(1), place);
            }
            place++;
        }
        this.index = draft.index.build();
    }

    /** Makes the keys of a word once, however many people have it. */
    private static final class Draft {
        private final KeyIndex.Builder index = new KeyIndex.Builder();
        private final WordKeys keysOfWords = new WordKeys();
        private final NameScan scan = new NameScan();

        void note(String names, int place) {
            scan.over(names);
            while (scan.next()) {
                int[] keys = keysOfWords.of(scan.letters(), scan.length());
                for (int key : keys == null ? keysOf(scan.word()) : keys) {
                    index.note(key, place);
                }
            }
        }

        private int[] keysOf(String word) {
            int[] keys = NameKey.of(word).strict().stream().mapToInt(index::key).toArray();
            keysOfWords.keep(word, keys);
            return keys;
        }
    }

    /**
     * The places of people who have all the words: those by the likeliest key of the first word first, then ascending.
     *
     * @param most at most as many; of one word, however many have it, no more are looked at
     */
    int[] named(List<String> words, int most) {
        if (words.isEmpty()) {
            return NOBODY;
        }
        int[][][] having = words.stream()
                .map(word -> likelyKeys(word).stream().map(index::numbers).toArray(int[][]::new))
                .toArray(int[][][]::new);
        int[][] first = having[0];
        if (having.length == 1) {
            return IntStream.range(0, first.length)
                    .flatMap(rank -> Arrays.stream(first[rank]).filter(place -> rank(first, place) == rank))
                    .limit(most)
                    .toArray();
        }
        int[] all = havingAll(having);
        return IntStream.range(0, first.length)
                .flatMap(rank -> Arrays.stream(all).filter(place -> rank(first, place) == rank))
                .limit(most)
                .toArray();
    }

    /** Those of the rarest word who have all others too, ascending. */
    private static int[] havingAll(int[][][] having) {
        int[][] rarest = having[0];
        for (int[][] other : having) {
            rarest = size(other) < size(rarest) ? other : rarest;
        }
        return Arrays.stream(rarest)
                .flatMapToInt(Arrays::stream)
                .filter(place -> Arrays.stream(having).allMatch(keys -> rank(keys, place) >= 0))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The first key by which somebody has a word, or -1. */
    private static int rank(int[][] keys, int place) {
        for (int key = 0; key < keys.length; key++) {
            if (Arrays.binarySearch(keys[key], place) >= 0) {
                return key;
            }
        }
        return -1;
    }

    private static int size(int[][] keys) {
        return Arrays.stream(keys).mapToInt(key -> key.length).sum();
    }

    /** Of a short Latin word the first key only: by a less likely reading Kan would be Keng. */
    private static List<String> likelyKeys(String word) {
        NameKey key = NameKey.of(word);
        boolean sure = key.isTelling() || Script.of(word) == Script.CYRILLIC;
        return sure ? key.strict() : key.strict().subList(0, 1);
    }
}
