package org.communique.lexicon.names;

/**
 * What a Russian name word may be without its case ending.
 *
 * <p>Endings of vowels alone are no matter here: a {@link NameKey} has no final vowels. Those with a consonant are
 * ambiguous («Артемом» is of «Артем», «Максим» of itself), so the whole word is always among the answers.
 */
final class CaseEndings {
    /** What remains must be a name: two letters at least. */
    private static final int SHORTEST_STEM = 2;

    private CaseEndings() {}

    /** How many letters of {@code word[0, length)} remain without an ending that has a consonant; 0 where it has none. */
    static int stem(char[] word, int length) {
        int stem = length - ending(word, length);
        return stem < length && stem >= SHORTEST_STEM ? stem : 0;
    }

    /** The length of -ыми -ими -ами -ями -ого -его -ому -ему, -ом -ем -ым -им, -ых -их: adjectives, pronouns, nouns. */
    private static int ending(char[] word, int length) {
        if (length <= SHORTEST_STEM) {
            return 0;
        }
        char before = word[length - 2];
        char first = word[length - 3];
        return switch (word[length - 1]) {
            case 'м' -> before == 'о' || before == 'е' || before == 'ы' || before == 'и' ? 2 : 0;
            case 'х' -> before == 'ы' || before == 'и' ? 2 : 0;
            case 'и' -> before == 'м' && (first == 'ы' || first == 'и' || first == 'а' || first == 'я') ? 3 : 0;
            case 'о' -> before == 'г' && (first == 'о' || first == 'е') ? 3 : 0;
            case 'у' -> before == 'м' && (first == 'о' || first == 'е') ? 3 : 0;
            default -> 0;
        };
    }

    /** How many letters remain without the one vowel that {@code word[0, length)} ends in; 0 where it has none or more. */
    static int bare(char[] word, int length) {
        return length > SHORTEST_STEM
                        && isVowel(word[length - 1])
                        && !(length - 1 > SHORTEST_STEM && isVowel(word[length - 2]))
                ? length - 1
                : 0;
    }

    /**
     * Gives a stem the vowel back that it has lost, if it has: «Льв» to «Лев», «Павл» to «Павел», «Донц» to «Донец».
     *
     * @param stem has room for one letter more
     * @return its new length; 0 for a stem that has lost no vowel
     */
    static int withVowel(char[] stem, int length) {
        if (length <= SHORTEST_STEM) {
            return 0;
        }
        char last = stem[length - 1];
        char before = stem[length - 2];
        int vowel;
        if (before == 'ь' || before == 'й') {
            vowel = last == 'в' || last == 'ц' ? length - 2 : 0;
        } else {
            vowel = (last == 'ц' && isSonorant(before)) || (last == 'л' && before == 'в') ? length - 1 : 0;
        }
        if (vowel == 0) {
            return 0;
        }
        stem[vowel] = 'е';
        stem[vowel + 1] = last;
        return vowel + 2;
    }

    private static boolean isSonorant(char letter) {
        return switch (letter) {
            case 'л', 'н', 'р', 'м' -> true;
            default -> false;
        };
    }

    private static boolean isVowel(char letter) {
        return switch (letter) {
            case 'а', 'е', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я' -> true;
            default -> false;
        };
    }
}
