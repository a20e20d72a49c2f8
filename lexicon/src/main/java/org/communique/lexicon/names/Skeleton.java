package org.communique.lexicon.names;

import java.util.Arrays;

/**
 * The part of a sound that spellings agree on: the more consonants a name has, the less of it is needed to know it.
 *
 * <p>Final vowels go (Russian cases, silent e); a short name keeps a mark that it had one, since nothing else would tell
 * Ким from Кимо. Measured on 26,000 pairs: of chance matches four fifths are between names of one or two consonants.
 */
final class Skeleton {
    /** Ends the key of a short name that ended in a vowel. */
    static final byte FINAL_VOWEL = '_';

    private static final int SHORT = 2;

    /** Consonants from which on less than the sound is kept. */
    private static final int LONG = 4;

    /** The bit that tells small letters, which are vowels, from capitals. */
    private static final int SMALL = 5;

    /** What remains of a code at four consonants, at five, from six on; 0 for nothing. */
    private static final byte[][] FOLDS = {fold(4), fold(5), fold(6)};

    /** The sound without glides, each run of a code once; final vowels stand behind its length. */
    private byte[] stem = new byte[34];

    private int stemLength = -1;
    private int consonants;
    private byte lastVowel;

    /** A key while it is written. */
    private byte[] key = new byte[36];

    /** The stem before, which the next sound may share. */
    private byte[] last = new byte[34];

    private int lastLength;

    /** Takes {@code sound[0, length)}; false where all that matters of it is as in the one before. */
    boolean of(byte[] sound, int length) {
        swap(length);
        int vowelBefore = lastVowel;
        read(sound, length);
        boolean same = stemLength == lastLength
                && lastVowel == vowelBefore
                && Arrays.equals(stem, 0, stemLength, last, 0, lastLength);
        return !same;
    }

    private void swap(int length) {
        byte[] spare = last;
        last = stem;
        lastLength = stemLength;
        stem = spare;
        if (stem.length < length + 2) {
            stem = new byte[length + 2];
            key = new byte[length + 4];
        }
    }

    private void read(byte[] sound, int length) {
        int kept = 0;
        int count = 0;
        byte before = 0;
        for (int i = 0; i < length; i++) {
            byte code = sound[i];
            if (code != 'y') {
                int step = code == before ? 0 : 1;
                stem[kept] = code;
                kept += step;
                count += step & ~(code >> SMALL);
                before = code;
            }
        }
        consonants = count;
        lastVowel = 0;
        if (count == 0) {
            stemLength = ofVowels(sound, length);
            return;
        }
        lastVowel = before < 'a' ? 0 : before;
        while (stem[kept - 1] >= 'a') {
            kept--;
        }
        stemLength = kept;
    }

    /** A sound of vowels alone keeps them, and a glide where there is nothing else. */
    private int ofVowels(byte[] sound, int length) {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            boolean silent = sound[i] == 'y' && length > 1;
            if (!silent && (kept == 0 || sound[i] != stem[kept - 1])) {
                stem[kept++] = sound[i];
            }
        }
        return kept;
    }

    /** The characters of the key last written, lent until the next. */
    byte[] key() {
        return key;
    }

    /**
     * Writes the strict key from {@code start} on, in which vowels count up to three consonants and families of consonants
     * fold from four on, and returns where it ends; it is empty only for an empty sound, and at most one character longer
     * than the sound.
     */
    int writeStrict(int start) {
        return write(consonants, start);
    }

    /** Writes the weak key behind its mark, which is else the strict one of a name one consonant longer. */
    int writeWeak(int start) {
        key[0] = NameKey.WEAK;
        return write(consonants + 1, start);
    }

    private int write(int length, int start) {
        int end;
        if (length < LONG) {
            System.arraycopy(stem, 0, key, start, stemLength);
            end = start + stemLength;
        } else {
            end = length == LONG
                    ? foldLong(start)
                    : foldLonger(FOLDS[Math.min(length - LONG, FOLDS.length - 1)], start);
        }
        if (lastVowel != 0 && consonants <= SHORT) {
            key[end++] = stemLength == 1 ? near(lastVowel) : FINAL_VOWEL;
        }
        return end;
    }

    /** Of neighbouring vowels the most open stands for all: ia, ya, я are one. */
    private int foldLong(int start) {
        byte[] fold = FOLDS[0];
        int end = start;
        byte before = 0;
        for (int i = 0; i < stemLength; i++) {
            byte code = fold[stem[i]];
            if (code >= 'a' && before >= 'a') {
                before = (byte) Math.min(code, before);
                key[end - 1] = before;
            } else {
                key[end] = code;
                end += code != before ? 1 : 0;
                before = code;
            }
        }
        return end;
    }

    /** Where vowels go, one that begins the name leaves its place. */
    private int foldLonger(byte[] fold, int start) {
        int end = start;
        byte before = 0;
        int from = 0;
        if (stem[0] >= 'a') {
            before = 'a';
            key[end++] = before;
            from = 1;
        }
        for (int i = from; i < stemLength; i++) {
            byte code = fold[stem[i]];
            // One where the code is neither nothing nor the one before: no branch that a processor would have to guess.
            int step = (-code & -(code ^ before)) >>> 31;
            key[end] = code;
            end += step;
            before = step == 0 ? before : code;
        }
        return end;
    }

    /** Hushers are folded with their hissers, from six consonants on all of them; vowels into three kinds, one, none. */
    private static byte[] fold(int consonants) {
        byte[] fold = new byte[128];
        for (char code = 'A'; code <= 'Z'; code++) {
            fold[code] = (byte) family(code, consonants);
        }
        for (char vowel = 'a'; vowel <= 'z'; vowel++) {
            fold[vowel] = (byte) (consonants == LONG ? kind(vowel) : consonants == LONG + 1 ? 'a' : 0);
        }
        return fold;
    }

    private static char family(char consonant, int consonants) {
        return switch (consonant) {
            case 'W' -> 'S';
            case 'J', 'Z' -> consonants < 6 ? 'Z' : 'S';
            case 'Q', 'C' -> consonants < 6 ? 'C' : 'S';
            default -> consonant;
        };
    }

    private static char kind(char vowel) {
        return switch (vowel) {
            case 'o' -> 'a';
            case 'i' -> 'e';
            default -> vowel;
        };
    }

    private static byte near(byte vowel) {
        return vowel == 'i' ? (byte) 'e' : vowel;
    }

    /** Whether a code, or a character of a key, is a consonant. */
    static boolean isConsonant(int code) {
        return code >= 'A' && code <= 'Z';
    }
}
