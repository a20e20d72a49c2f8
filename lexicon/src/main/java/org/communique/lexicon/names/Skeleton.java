package org.communique.lexicon.names;

/**
 * The part of a sound that spellings agree on: the more consonants a name has, the less of it is needed to know it.
 *
 * <p>Final vowels go (Russian cases, silent e); a short name keeps a mark that it had one, since nothing else would tell
 * Ким from Кимо. Measured on 26,000 pairs: of chance matches four fifths are between names of one or two consonants.
 */
final class Skeleton {
    /** Ends the key of a short name that ended in a vowel. */
    static final char FINAL_VOWEL = '_';

    private static final int SHORT = 2;

    /** Consonants from which on less than the sound is kept. */
    private static final int LONG = 4;

    private static final char NO_VOWEL = ' ';

    /** The sound without final vowels and glides, each run of a code once. */
    private char[] stem = new char[32];

    private int stemLength;
    private int consonants;
    private char lastVowel;

    /** A key while it is written, in {@code [start, end)}. */
    private char[] key = new char[34];

    private int start;
    private int end;

    /** Takes {@code sound[0, length)}. */
    void of(char[] sound, int length) {
        if (stem.length < length) {
            stem = new char[length];
            key = new char[length + 2];
        }
        int end = length;
        lastVowel = NO_VOWEL;
        while (end > 0 && isVowel(sound[end - 1])) {
            end--;
            if (lastVowel == NO_VOWEL && sound[end] != 'y') {
                lastVowel = sound[end];
            }
        }
        consonants = 0;
        if (end == 0) {
            lastVowel = NO_VOWEL;
            stemLength = single(sound, length);
            return;
        }
        int kept = 0;
        char before = 0;
        for (int i = 0; i < end; i++) {
            char c = sound[i];
            if (c != 'y' && c != before) {
                stem[kept++] = c;
                before = c;
                consonants += isConsonant(c) ? 1 : 0;
            }
        }
        stemLength = kept;
    }

    private int single(char[] sound, int length) {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (kept == 0 || sound[i] != stem[kept - 1]) {
                stem[kept++] = sound[i];
            }
        }
        return kept;
    }

    /** The characters of the key last written, lent until the next. */
    char[] key() {
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

    private int write(int length, int from) {
        start = from;
        end = from;
        if (length < LONG) {
            System.arraycopy(stem, 0, key, start, stemLength);
            end += stemLength;
        } else {
            fold(length);
        }
        if (lastVowel != NO_VOWEL && consonants <= SHORT) {
            key[end++] = stemLength == 1 ? near(lastVowel) : FINAL_VOWEL;
        }
        return end;
    }

    /** Writes one code for each family and what {@link #addVowel} leaves of the vowels, each run of a code once. */
    private void fold(int length) {
        char before = 0;
        for (int i = 0; i < stemLength; i++) {
            char c = family(stem[i], length);
            if (c != before) {
                if (!isConsonant(c)) {
                    addVowel(c, length, i == 0);
                } else if (end == start || key[end - 1] != c) {
                    key[end++] = c;
                }
                before = c;
            }
        }
    }

    /** All vowels up to three consonants, one of three kinds at four, only their places at five, none from six on. */
    private void addVowel(char vowel, int length, boolean first) {
        boolean again = end > start && !isConsonant(key[end - 1]);
        if (length == LONG) {
            // Of neighbouring vowels the most open stands for all: ia, ya, я are one.
            char kind = kind(vowel);
            key[again ? end - 1 : end] = again ? (char) Math.min(key[end - 1], kind) : kind;
            end += again ? 0 : 1;
        } else if ((length == LONG + 1 || first) && !again) {
            key[end++] = 'a';
        }
    }

    /** Hushers with their hissers from four consonants on, all of them together from six. */
    private static char family(char c, int length) {
        return switch (c) {
            case 'W' -> 'S';
            case 'J', 'Z' -> length < 6 ? 'Z' : 'S';
            case 'Q', 'C' -> length < 6 ? 'C' : 'S';
            default -> c;
        };
    }

    private static char kind(char vowel) {
        return switch (vowel) {
            case 'o' -> 'a';
            case 'i' -> 'e';
            default -> vowel;
        };
    }

    private static char near(char vowel) {
        return vowel == 'i' ? 'e' : vowel;
    }

    private static boolean isVowel(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }

    /** Whether a code, or a character of a key, is a consonant. */
    static boolean isConsonant(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
