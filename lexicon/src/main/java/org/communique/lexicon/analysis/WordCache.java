package org.communique.lexicon.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was found for the words met last, shared by all threads without a lock: each word has one of four places, which
 * the next words of the same places take over. Entries never change, so a race costs a second look-up and nothing else.
 */
final class WordCache {
    /** News repeats its words: this many places, 20 MB when all are taken, answer nearly all look-ups. 2 to the 17th, see place. */
    private static final int PLACES = 1 << 17;

    /** In how many places a word may stand; a power of two. */
    private static final int WAYS = 4;

    /** Longer words are no words of a language; they are not kept. */
    private static final int LONGEST = 48;

    private final @Nullable Entry[] entries = new @Nullable Entry[PLACES];

    char @Nullable [][] find(char[] word, int length) {
        int place = place(word, length);
        for (int i = 0; i < WAYS; i++) {
            Entry entry = entries[place ^ i];
            if (entry != null && entry.is(word, length)) {
                return entry.terms;
            }
        }
        return null;
    }

    void keep(char[] word, int length, char[][] terms) {
        if (length > LONGEST) {
            return;
        }
        int place = place(word, length);
        int free = 0;
        while (free < WAYS - 1 && entries[place ^ free] != null) {
            free++;
        }
        for (int i = free; i > 0; i--) {
            entries[place ^ i] = entries[place ^ (i - 1)];
        }
        entries[place] = new Entry(Arrays.copyOf(word, length), terms);
    }

    private static int place(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        hash *= 0x9E3779B9;
        return hash >>> 15;
    }

    private static final class Entry {
        private final char[] word;
        private final char[][] terms;

        Entry(char[] word, char[][] terms) {
            this.word = word;
            this.terms = terms;
        }

        boolean is(char[] text, int length) {
            return Arrays.equals(word, 0, word.length, text, 0, length);
        }
    }
}
