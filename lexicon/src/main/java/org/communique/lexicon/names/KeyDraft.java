package org.communique.lexicon.names;

import java.util.Arrays;
import java.util.List;

/** The keys of one word while its sounds are told, likeliest first: asks for no more sounds than the keys need. */
final class KeyDraft implements Sounds.Ear {
    /** By consonants, the last for all longer names: those can afford more readings, chance seldom meets them. */
    private static final int[] MOST_STRICT = {2, 2, 2, 2, 3, 4};

    private static final int MOST_WEAK = 3;

    private static final int MOST_INFLECTED = 4;

    private final boolean inflects;
    private final String[] strict = new String[MOST_INFLECTED];
    private final String[] weak = new String[MOST_INFLECTED];
    private int stricts;
    private int weaks;
    private char[] buffer = new char[32];

    /** @param inflects whether the word may end in that of a Russian case */
    KeyDraft(boolean inflects) {
        this.inflects = inflects;
    }

    boolean inflects() {
        return inflects;
    }

    boolean isEmpty() {
        return stricts == 0;
    }

    NameKey key() {
        return new NameKey(List.of(Arrays.copyOf(strict, stricts)), List.of(Arrays.copyOf(weak, weaks)));
    }

    @Override
    public boolean hears(char[] sound, int length) {
        if (buffer.length < length + 2) {
            buffer = new char[length + 2];
        }
        boolean mayBeBare = inflects || (length > 0 && sound[length - 1] == 'e');
        if (stricts < mostStrict()) {
            int end = Skeleton.FINE.write(sound, length, buffer, 0);
            addStrict(end);
            if (mayBeBare && end > 1 && buffer[end - 1] == Skeleton.FINAL_VOWEL) {
                addStrict(end - 1);
            }
        }
        if (weaks < mostWeak()) {
            buffer[0] = NameKey.WEAK;
            int end = Skeleton.COARSE.write(sound, length, buffer, 1);
            addWeak(end);
            if (mayBeBare && end > 2 && buffer[end - 1] == Skeleton.FINAL_VOWEL) {
                addWeak(end - 1);
            }
        }
        return stricts < mostStrict() || weaks < mostWeak();
    }

    private int mostStrict() {
        return inflects || stricts == 0
                ? MOST_INFLECTED
                : MOST_STRICT[Math.min(MOST_STRICT.length - 1, NameKey.consonants(strict[0]))];
    }

    private int mostWeak() {
        return inflects ? MOST_INFLECTED : MOST_WEAK;
    }

    private void addStrict(int end) {
        if (end > 0 && stricts < mostStrict() && !has(strict, stricts, end)) {
            strict[stricts++] = new String(buffer, 0, end);
        }
    }

    private void addWeak(int end) {
        if (end > 1 && weaks < mostWeak() && !has(weak, weaks, end)) {
            weak[weaks++] = new String(buffer, 0, end);
        }
    }

    private boolean has(String[] keys, int size, int end) {
        for (int i = 0; i < size; i++) {
            if (isWritten(keys[i], end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWritten(String key, int end) {
        if (key.length() != end) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            if (key.charAt(i) != buffer[i]) {
                return false;
            }
        }
        return true;
    }
}
