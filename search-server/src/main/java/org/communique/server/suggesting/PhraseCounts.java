package org.communique.server.suggesting;

import java.util.Arrays;

/** How many articles have a phrase, by a 64-bit hash of it: an open table of 17 bytes a phrase, a third of it empty. */
final class PhraseCounts {
    private static final int FIRST_SIZE = 1 << 12;

    private long[] hashes = new long[FIRST_SIZE];
    private int[] articles = new int[FIRST_SIZE];
    private int[] last = new int[FIRST_SIZE];
    private boolean[] inTitle = new boolean[FIRST_SIZE];
    private int size;

    /** Makes a phrase known, as one of a headline. */
    void know(long hash) {
        int slot = added(hash);
        inTitle[slot] = true;
    }

    /**
     * Counts a phrase of an article, once an article.
     *
     * @param article its number, from 1, in rising order
     * @param unknown whether to count it where it is not known yet
     */
    void count(long hash, int article, boolean unknown) {
        int slot = slot(hash);
        if (hashes[slot] == 0 && !unknown) {
            return;
        }
        slot = hashes[slot] == 0 ? added(hash) : slot;
        if (last[slot] != article) {
            last[slot] = article;
            articles[slot]++;
        }
    }

    /** The articles that have a phrase; 0 where it is not known. */
    int articles(long hash) {
        int slot = slot(hash);
        return hashes[slot] == 0 ? 0 : articles[slot];
    }

    /** Whether a phrase is one of a headline. */
    boolean isInTitle(long hash) {
        int slot = slot(hash);
        return hashes[slot] != 0 && inTitle[slot];
    }

    /** The least number of articles of the {@code most} commonest phrases, but not below {@code least}. */
    int threshold(int most, int least) {
        int[] sorted = new int[size];
        int next = 0;
        for (int slot = 0; slot < hashes.length; slot++) {
            if (hashes[slot] != 0) {
                sorted[next++] = articles[slot];
            }
        }
        Arrays.sort(sorted);
        return size <= most ? least : Math.max(least, sorted[size - most]);
    }

    private int added(long hash) {
        int slot = slot(hash);
        if (hashes[slot] != 0) {
            return slot;
        }
        if (size * 3 > hashes.length * 2) {
            grow();
            slot = slot(hash);
        }
        hashes[slot] = hash;
        size++;
        return slot;
    }

    /** Where a hash is, or could be put; a hash is never 0. */
    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash >>> 20) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        PhraseCounts old = new PhraseCounts();
        old.hashes = hashes;
        old.articles = articles;
        old.last = last;
        old.inTitle = inTitle;
        int length = hashes.length * 2;
        hashes = new long[length];
        articles = new int[length];
        last = new int[length];
        inTitle = new boolean[length];
        for (int from = 0; from < old.hashes.length; from++) {
            if (old.hashes[from] != 0) {
                int to = slot(old.hashes[from]);
                hashes[to] = old.hashes[from];
                articles[to] = old.articles[from];
                last[to] = old.last[from];
                inTitle[to] = old.inTitle[from];
            }
        }
    }
}
