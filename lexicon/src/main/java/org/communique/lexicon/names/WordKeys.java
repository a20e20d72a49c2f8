package org.communique.lexicon.names;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The numbers of the keys of words met while a gazetteer is loaded; one place after another is tried, hashes first. */
final class WordKeys {
    /** Emptied when full: 40 MB at most. */
    private static final int MOST = 1 << 18;

    private char[][] words = new char[1 << 10][];
    private int[] hashes = new int[1 << 10];
    private int[][] keys = new int[1 << 10][];
    private int size;

    /** The numbers kept with the word {@code letters[0, length)}, or null. */
    int @Nullable [] of(char[] letters, int length) {
        int slot = slot(letters, length, hash(letters, length));
        return keys[slot];
    }

    void keep(String word, int[] numbers) {
        if (size == MOST) {
            Arrays.fill(keys, null);
            size = 0;
        } else if (size * 2 >= keys.length) {
            grow();
        }
        char[] letters = word.toCharArray();
        put(letters, hash(letters, letters.length), numbers);
        size++;
    }

    private void put(char[] letters, int hash, int[] numbers) {
        int slot = slot(letters, letters.length, hash);
        words[slot] = letters;
        hashes[slot] = hash;
        keys[slot] = numbers;
    }

    /** That of the word, or the free one where it belongs. */
    private int slot(char[] letters, int length, int hash) {
        int mask = keys.length - 1;
        int slot = hash & mask;
        while (keys[slot] != null
                && (hashes[slot] != hash || !Arrays.equals(words[slot], 0, words[slot].length, letters, 0, length))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        char[][] oldWords = words;
        int[] oldHashes = hashes;
        int[][] oldKeys = keys;
        words = new char[oldKeys.length * 4][];
        hashes = new int[oldKeys.length * 4];
        keys = new int[oldKeys.length * 4][];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                put(oldWords[i], oldHashes[i], oldKeys[i]);
            }
        }
    }

    private static int hash(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
