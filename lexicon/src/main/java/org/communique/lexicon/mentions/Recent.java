package org.communique.lexicon.mentions;

import java.util.function.Function;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about words and names, which news repeats: the ones asked for last, at least as many as it shall hold and at
 * most twice as many. One thread at a time.
 */
final class Recent<T> {
    private final int most;
    private CharArrayMap<T> young = new CharArrayMap<>(256, false);
    private CharArrayMap<T> old = new CharArrayMap<>(0, false);

    /** @param most held beyond the next forgetting */
    Recent(int most) {
        this.most = most;
    }

    /** What is known of a text, or null. */
    @Nullable
    T get(char[] text, int length) {
        T known = young.get(text, 0, length);
        if (known == null) {
            known = old.get(text, 0, length);
            if (known != null) {
                put(new String(text, 0, length), known);
            }
        }
        return known;
    }

    /** What is known of a text, found out where it is not. */
    T get(String text, Function<String, T> finding) {
        T known = get(text.toCharArray(), text.length());
        if (known == null) {
            known = finding.apply(text);
            put(text, known);
        }
        return known;
    }

    void put(String text, T found) {
        if (young.size() >= most) {
            old = young;
            young = new CharArrayMap<>(256, false);
        }
        young.put(text, found);
    }
}
