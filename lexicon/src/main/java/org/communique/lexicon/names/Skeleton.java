package org.communique.lexicon.names;

/**
 * The part of a sound that spellings agree on: the more consonants a name has, the less of it is needed to know it.
 *
 * <p>Final vowels go (Russian cases, silent e); a short name keeps a mark that it had one, since nothing else would tell
 * Ким from Кимо. Measured on 26,000 pairs: of chance matches four fifths are between names of one or two consonants.
 */
enum Skeleton {
    /** Strict: vowels count up to three consonants, consonant families fold from four on. */
    FINE(0),
    /** Weak: the same, one consonant earlier. */
    COARSE(1);

    /** Ends the key of a short name that ended in a vowel. */
    static final char FINAL_VOWEL = '_';

    private static final int SHORT = 2;

    /** Consonants from which on less than the sound is kept. */
    private static final int LONG = 4;

    private final int shift;

    Skeleton(int shift) {
        this.shift = shift;
    }

    /**
     * Writes the key of {@code sound[0, length)} over {@code key} from {@code start} on, and returns where it ends; it is
     * empty only for an empty sound, and at most one character longer than the sound.
     */
    int write(char[] sound, int length, char[] key, int start) {
        int end = length;
        while (end > 0 && isVowel(sound[end - 1])) {
            end--;
        }
        if (end == 0) {
            System.arraycopy(sound, 0, key, start, length);
            return single(key, start, start + length);
        }
        int stem = start;
        int consonants = 0;
        for (int i = 0; i < end; i++) {
            char c = sound[i];
            if (c != 'y' && (stem == start || key[stem - 1] != c)) {
                key[stem++] = c;
                consonants += isConsonant(c) ? 1 : 0;
            }
        }
        int keyEnd = consonants + shift < LONG ? stem : folded(key, start, stem, consonants + shift);
        char last = lastVowel(sound, end, length);
        if (last != ' ' && consonants <= SHORT) {
            key[keyEnd++] = stem - start == 1 ? near(last) : FINAL_VOWEL;
        }
        return keyEnd;
    }

    private static int folded(char[] key, int start, int end, int length) {
        families(key, start, end, length);
        int once = single(key, start, end);
        return single(key, start, vowels(key, start, once, length));
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

    /** The last vowel from {@code end} on, glides not counted; a blank for none. */
    private static char lastVowel(char[] sound, int end, int length) {
        for (int i = length - 1; i >= end; i--) {
            if (sound[i] != 'y') {
                return sound[i];
            }
        }
        return ' ';
    }

    /** Hushers with their hissers from four consonants on, all of them together from six. */
    private static void families(char[] key, int start, int end, int length) {
        for (int i = start; i < end; i++) {
            key[i] = switch (key[i]) {
                case 'W' -> 'S';
                case 'J', 'Z' -> length < 6 ? 'Z' : 'S';
                case 'Q', 'C' -> length < 6 ? 'C' : 'S';
                default -> key[i];
            };
        }
    }

    /** All vowels up to three consonants, one of three kinds at four, only their places at five, none from six on. */
    private static int vowels(char[] key, int start, int end, int length) {
        int kept = start;
        for (int i = start; i < end; i++) {
            char c = key[i];
            if (isConsonant(c)) {
                key[kept++] = c;
            } else if (length == LONG) {
                kept = addDominant(key, start, kept, kind(c));
            } else if (length == 5 || i == start) {
                key[kept++] = 'a';
            }
        }
        return kept;
    }

    /** Of neighbouring vowels the most open stands for all: ia, ya, я are one. */
    private static int addDominant(char[] key, int start, int end, char vowel) {
        if (end > start && !isConsonant(key[end - 1])) {
            key[end - 1] = (char) Math.min(key[end - 1], vowel);
            return end;
        }
        key[end] = vowel;
        return end + 1;
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

    /** Writes repeated characters once. */
    private static int single(char[] key, int start, int end) {
        int kept = start;
        for (int i = start; i < end; i++) {
            if (kept == start || key[i] != key[kept - 1]) {
                key[kept++] = key[i];
            }
        }
        return kept;
    }
}
