package org.communique.lexicon.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordKeysTest {
    @Test
    void each_of_many_words_keeps_its_own_numbers() {
        WordKeys keys = new WordKeys();
        for (int i = 0; i < 100_000; i++) {
            keys.keep("word" + i, new int[] {i});
        }
        for (int i = 0; i < 100_000; i++) {
            assertArrayEquals(new int[] {i}, find(keys, "word" + i));
        }
        assertNull(find(keys, "word"));
    }

    @Test
    void when_full_it_begins_anew() {
        WordKeys keys = new WordKeys();
        for (int i = 0; i < 300_000; i++) {
            keys.keep("word" + i, new int[] {i});
        }
        assertArrayEquals(new int[] {299_999}, find(keys, "word299999"));
        assertNull(find(keys, "word0"));
    }

    private static int @Nullable [] find(WordKeys keys, String word) {
        return keys.of((word + "more").toCharArray(), word.length());
    }
}
