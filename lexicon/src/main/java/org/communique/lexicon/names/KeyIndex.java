package org.communique.lexicon.names;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/** Strings, and for each the numbers that it leads to, ascending. Safe for use by several threads. */
final class KeyIndex {
    private static final int[] NONE = {};

    private final BytesRefHash keys;

    /** Where the numbers of a key begin, by key; they end where those of the next begin. */
    private final int[] starts;

    private final int[] numbers;

    private KeyIndex(BytesRefHash keys, int[] starts, int[] numbers) {
        this.keys = keys;
        this.starts = starts;
        this.numbers = numbers;
    }

    /** The numbers of a key; none for an unknown one. */
    int[] numbers(String key) {
        int found = keys.find(new BytesRef(key));
        return found < 0 ? NONE : Arrays.copyOfRange(numbers, starts[found], starts[found + 1]);
    }

    /** Collects keys and numbers. */
    static final class Builder {
        private static final int END = -1;

        private final BytesRefHash keys = new BytesRefHash();

        /** By key, its last note: a number, and the note before. */
        private int[] lastNotes = new int[64];

        private int[] noted = new int[64];
        private int[] before = new int[64];
        private int notes;

        /** A number for the key, by which it can be noted. */
        int key(String key) {
            int added = keys.add(new BytesRef(key));
            if (added < 0) {
                return -added - 1;
            }
            lastNotes = ArrayUtil.grow(lastNotes, added + 1);
            lastNotes[added] = END;
            return added;
        }

        /** @param number not less than those noted before for the key */
        void note(int key, int number) {
            int last = lastNotes[key];
            if (last != END && noted[last] == number) {
                return;
            }
            if (notes == noted.length) {
                noted = Arrays.copyOf(noted, notes * 2);
                before = Arrays.copyOf(before, notes * 2);
            }
            noted[notes] = number;
            before[notes] = last;
            lastNotes[key] = notes++;
        }

        /** The index; the builder must not be used after. */
        KeyIndex build() {
            int[] starts = new int[keys.size() + 1];
            int[] numbers = new int[notes];
            int end = 0;
            for (int key = 0; key < keys.size(); key++) {
                for (int note = lastNotes[key]; note != END; note = before[note]) {
                    numbers[end++] = noted[note];
                }
                reverse(numbers, starts[key], end);
                starts[key + 1] = end;
            }
            return new KeyIndex(keys, starts, numbers);
        }

        private static void reverse(int[] numbers, int from, int to) {
            for (int i = from, j = to - 1; i < j; i++, j--) {
                int number = numbers[i];
                numbers[i] = numbers[j];
                numbers[j] = number;
            }
        }
    }
}
