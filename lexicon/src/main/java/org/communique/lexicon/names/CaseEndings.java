package org.communique.lexicon.names;

import java.util.List;

/**
 * What a Russian name word may be without its case ending.
 *
 * <p>Endings of vowels alone are no matter here: a {@link NameKey} has no final vowels. Those with a consonant are
 * ambiguous («Артемом» is of «Артем», «Максим» of itself), so the whole word is always among the answers.
 */
final class CaseEndings {
    /** Longer ones first. Of adjectives, pronouns and nouns in the singular; the plural («Хачатуровых») of adjectives. */
    private static final String[] ENDINGS = {
        "ыми", "ими", "ого", "его", "ому", "ему", "ами", "ями", "ом", "ем", "ым", "им", "ых", "их"
    };

    /** What remains must be a name: two letters at least. */
    private static final int SHORTEST_STEM = 2;

    private static final String SONORANTS = "лнрмйь";
    private static final String VOWELS = "аеиоуыэюя";

    private CaseEndings() {}

    /** The word itself and, if it may be inflected, its stem; a stem that may have lost a vowel («Льв-а») also with it. */
    static List<String> stems(String word) {
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length >= SHORTEST_STEM && word.endsWith(ending)) {
                String stem = word.substring(0, length);
                String full = withVowel(stem);
                return full.isEmpty() ? List.of(word, stem) : List.of(word, stem, full);
            }
        }
        int end = word.length();
        while (end > SHORTEST_STEM && VOWELS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String full = end == word.length() - 1 ? withVowel(word.substring(0, end)) : "";
        return full.isEmpty() ? List.of(word) : List.of(word, full);
    }

    /** «Льв» to «Лев», «Павл» to «Павел», «Донц» to «Донец»; empty for a stem that has lost no vowel. */
    private static String withVowel(String stem) {
        int length = stem.length();
        if (length < 3) {
            return "";
        }
        char last = stem.charAt(length - 1);
        char before = stem.charAt(length - 2);
        String start = stem.substring(0, length - 2);
        if (before == 'ь' || before == 'й') {
            return last == 'в' || last == 'ц' ? start + 'е' + last : "";
        }
        boolean lost = (last == 'ц' && SONORANTS.indexOf(before) >= 0) || (last == 'л' && before == 'в');
        return lost ? start + before + 'е' + last : "";
    }
}
