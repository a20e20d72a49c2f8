package org.communique.indexer.reading.duplicates;

import java.util.Arrays;

/** Article numbers by band: an open hash table of primitives, since boxed ones would take ten times the memory. */
final class BandTable {
    /** No article. */
    static final int NONE = -1;

    private long[] bands = new long[1 << 10];
    private int[] articles = filled(1 << 10);
    private int size;

    /** The article of a band, or {@link #NONE}. */
    int get(long band) {
        return articles[place(band)];
    }

    void putIfAbsent(long band, int article) {
        int place = place(band);
        if (articles[place] != NONE) {
            return;
        }
        bands[place] = band;
        articles[place] = article;
        if (++size * 3L > bands.length * 2L) {
            grow();
        }
    }

    /** Where a band stands or would. Bands are hashes already, so their own bits spread them. */
    private int place(long band) {
        int mask = bands.length - 1;
        int place = (int) band & mask;
        while (articles[place] != NONE && bands[place] != band) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldBands = bands;
        int[] oldArticles = articles;
        bands = new long[oldBands.length * 2];
        articles = filled(bands.length);
        for (int i = 0; i < oldBands.length; i++) {
            if (oldArticles[i] != NONE) {
                int place = place(oldBands[i]);
                bands[place] = oldBands[i];
                articles[place] = oldArticles[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] articles = new int[length];
        Arrays.fill(articles, NONE);
        return articles;
    }
}
