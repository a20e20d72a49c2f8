package org.communique.lexicon.names;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/** Which numbers are said to be the same as which others, without circles; all others stand alone. */
final class Aliases {
    private static final int ALONE = -1;

    private int[] told = {};

    /** The same with shorter ways to where they end. */
    private int[] shortcuts = {};

    private int size;

    /** What a number is said to be; itself where it stands alone. */
    int told(int number) {
        return number < size && told[number] != ALONE ? told[number] : number;
    }

    /** What a number is in the end. */
    int last(int number) {
        int at = number;
        while (at < size && shortcuts[at] != ALONE) {
            int next = shortcuts[at];
            if (next < size && shortcuts[next] != ALONE) {
                shortcuts[at] = shortcuts[next];
            }
            at = next;
        }
        return at;
    }

    /** @param number standing alone, and not what the other is in the end */
    void tell(int number, int same) {
        while (size <= number) {
            told = ArrayUtil.grow(told, size + 1);
            shortcuts = ArrayUtil.grow(shortcuts, size + 1);
            told[size] = ALONE;
            shortcuts[size++] = ALONE;
        }
        told[number] = same;
        shortcuts[number] = same;
    }

    /** Lets a number stand alone again; {@link #settle} once all such are told. */
    void forget(int number) {
        told[number] = ALONE;
    }

    void settle() {
        shortcuts = Arrays.copyOf(told, told.length);
    }
}
