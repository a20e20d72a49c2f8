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
    private static final String VOWELS = "aeiouy";

    private final int shift;

    Skeleton(int shift) {
        this.shift = shift;
    }

    /** The key of a sound; empty only for an empty sound. */
    String of(String sound) {
        int end = sound.length();
        while (end > 0 && VOWELS.indexOf(sound.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return single(sound);
        }
        String stem = single(sound.substring(0, end).replace("y", ""));
        int consonants = consonants(stem);
        String key = single(vowels(single(families(stem, consonants + shift)), consonants + shift));
        char last = lastVowel(sound, end);
        if (last == ' ' || consonants > SHORT) {
            return key;
        }
        return stem.length() == 1 ? key + near(last) : key + FINAL_VOWEL;
    }

    /** The last vowel after {@code end}, glides not counted; a blank for none. */
    private static char lastVowel(String sound, int end) {
        for (int i = sound.length() - 1; i >= end; i--) {
            if (sound.charAt(i) != 'y') {
                return sound.charAt(i);
            }
        }
        return ' ';
    }

    private static int consonants(String stem) {
        int count = 0;
        for (int i = 0; i < stem.length(); i++) {
            if (Character.isUpperCase(stem.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    /** Hushers with their hissers from four consonants on, all of them together from six. */
    private static String families(String stem, int length) {
        if (length < 4) {
            return stem;
        }
        StringBuilder folded = new StringBuilder(stem);
        for (int i = 0; i < stem.length(); i++) {
            char family = switch (stem.charAt(i)) {
                case 'W' -> 'S';
                case 'J', 'Z' -> length < 6 ? 'Z' : 'S';
                case 'Q', 'C' -> length < 6 ? 'C' : 'S';
                default -> stem.charAt(i);
            };
            folded.setCharAt(i, family);
        }
        return folded.toString();
    }

    /** All vowels up to three consonants, one of three kinds at four, only their places at five, none from six on. */
    private static String vowels(String stem, int length) {
        if (length < 4) {
            return stem;
        }
        StringBuilder kept = new StringBuilder(stem.length());
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            if (Character.isUpperCase(c)) {
                kept.append(c);
            } else if (length == 4) {
                appendDominant(kept, kind(c));
            } else if (length == 5 || i == 0) {
                kept.append('a');
            }
        }
        return kept.toString();
    }

    /** Of neighbouring vowels the most open stands for all: ia, ya, я are one. */
    private static void appendDominant(StringBuilder kept, char vowel) {
        int last = kept.length() - 1;
        if (last >= 0 && !Character.isUpperCase(kept.charAt(last))) {
            kept.setCharAt(last, (char) Math.min(kept.charAt(last), vowel));
        } else {
            kept.append(vowel);
        }
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

    private static String single(String key) {
        StringBuilder single = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                single.append(key.charAt(i));
            }
        }
        return single.toString();
    }
}
