package org.communique.lexicon.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * Finds multi-word variants in analysed text, longest first, none across another.
 *
 * <p>A trie over numbered words: its edges lie in one open hash table, so that a million variants take tens of
 * megabytes. Immutable once built, safe for use by several threads: looking into a BytesRefHash changes nothing in it.
 */
public final class Variants {
    private static final int NONE = -1;

    /** What one variant may mean, the first added; what more share tells nobody apart. */
    private static final int MOST_MEANINGS = 100;

    private final BytesRefHash words = new BytesRefHash();
    private final BytesRefHash ids = new BytesRefHash();
    private long[] edges = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int edgeCount;
    private int nodes = 1;

    /** For each node the head of its list of meanings; a meaning is an id and the next meaning. */
    private int[] meanings = new int[] {NONE};

    private int[] meaningIds = new int[16];
    private int[] nextMeanings = new int[16];
    private int meaningCount;

    private Variants() {}

    /** Collects variants. */
    public static final class Builder {
        private final Variants variants = new Variants();

        /** @param variant the terms of its words, at least one, as the text's analysis yields them */
        public Builder add(String id, List<String> variant) {
            variants.insert(id, variant);
            return this;
        }

        /** The finder; the builder must not be used after. */
        public Variants build() {
            return variants;
        }
    }

    /** @param text for each position the terms that stand there (stems, name keys); none for a dropped word */
    public List<FoundVariant> in(List<List<String>> text) {
        int[][] numbers = new int[text.size()][];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = numbersOf(text.get(at));
        }
        return in(numbers, numbers.length);
    }

    /** The numbers of those terms that any variant has, for {@link #in(int[][], int)}. */
    public int[] numbersOf(List<String> terms) {
        int[] numbers = new int[terms.size()];
        int known = 0;
        for (String term : terms) {
            int number = words.find(new BytesRef(term));
            if (number >= 0) {
                numbers[known++] = number;
            }
        }
        return known == numbers.length ? numbers : Arrays.copyOf(numbers, known);
    }

    /**
     * @param text for each position the numbers of the terms that stand there
     * @param length positions, at most as many as the text has
     */
    public List<FoundVariant> in(int[][] text, int length) {
        List<FoundVariant> found = new ArrayList<>();
        Walk walk = new Walk(text, length);
        int at = 0;
        while (at < length) {
            if (text[at].length > 0 && walk.from(at)) {
                found.add(new FoundVariant(at, walk.longest, idsOf(walk.end)));
                at += walk.longest;
            } else {
                at++;
            }
        }
        return found;
    }

    /** The search for the longest variant that begins at a position. */
    private final class Walk {
        private final int[][] text;
        private final int length;
        private int longest;
        private int end;

        Walk(int[][] text, int length) {
            this.text = text;
            this.length = length;
        }

        boolean from(int at) {
            longest = 0;
            go(at, 0, 0);
            return longest > 0;
        }

        private void go(int at, int node, int depth) {
            if (depth > longest && meanings[node] != NONE) {
                longest = depth;
                end = node;
            }
            if (at == length) {
                return;
            }
            for (int word : text[at]) {
                int next = target(node, word);
                if (next != NONE) {
                    go(at + 1, next, depth + 1);
                }
            }
        }
    }

    private List<String> idsOf(int node) {
        List<String> meant = new ArrayList<>();
        for (int meaning = meanings[node]; meaning != NONE; meaning = nextMeanings[meaning]) {
            meant.add(ids.get(meaningIds[meaning], new BytesRef()).utf8ToString());
        }
        return meant.reversed();
    }

    private void insert(String id, List<String> variant) {
        int node = 0;
        for (String term : variant) {
            int added = words.add(new BytesRef(term));
            int word = added < 0 ? -added - 1 : added;
            int next = target(node, word);
            node = next == NONE ? addEdge(node, word) : next;
        }
        int added = ids.add(new BytesRef(id));
        addMeaning(node, added < 0 ? -added - 1 : added);
    }

    private void addMeaning(int node, int id) {
        int known = 0;
        for (int meaning = meanings[node]; meaning != NONE; meaning = nextMeanings[meaning]) {
            known++;
            if (meaningIds[meaning] == id || known == MOST_MEANINGS) {
                return;
            }
        }
        if (meaningCount == meaningIds.length) {
            meaningIds = Arrays.copyOf(meaningIds, meaningCount * 2);
            nextMeanings = Arrays.copyOf(nextMeanings, meaningCount * 2);
        }
        meaningIds[meaningCount] = id;
        nextMeanings[meaningCount] = meanings[node];
        meanings[node] = meaningCount++;
    }

    private int target(int node, int word) {
        int slot = slot(key(node, word));
        return edges[slot] == 0 ? NONE : targets[slot];
    }

    private int addEdge(int node, int word) {
        if (edgeCount * 3 > edges.length * 2) {
            grow();
        }
        int slot = slot(key(node, word));
        edges[slot] = key(node, word);
        targets[slot] = nodes;
        edgeCount++;
        if (nodes == meanings.length) {
            int size = meanings.length;
            meanings = Arrays.copyOf(meanings, size * 2);
            Arrays.fill(meanings, size, meanings.length, NONE);
        }
        return nodes++;
    }

    /** Never 0, which marks an empty slot. */
    private static long key(int node, int word) {
        return ((long) node << 32) + word + 1;
    }

    private int slot(long key) {
        int mask = edges.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (edges[slot] != 0 && edges[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int slot = slot(oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }
}
