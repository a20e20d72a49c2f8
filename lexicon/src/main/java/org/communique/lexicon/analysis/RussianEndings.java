package org.communique.lexicon.analysis;

/** Case endings of Russian nouns, adjectives and surnames, for words that no dictionary has. */
final class RussianEndings {
    /** Longest first; what stays must be at least three letters long. */
    private static final String[] ENDINGS = {
        "иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "иях", "ием", "иям", "ов", "ев", "ей", "ой",
        "ом", "ем", "ам", "ям", "ах", "ях", "ую", "юю", "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ым", "им",
        "ых", "их", "ию", "ии", "ия", "ью", "а", "е", "и", "й", "о", "у", "ы", "ь", "ю", "я"
    };

    private static final String[] SURNAME_SUFFIXES = {"ов", "ев", "ин", "ын"};
    private static final String[] SURNAME_ENDINGS = {"ыми", "ого", "ым", "ой", "ых", "ом", "а", "у", "е", "ы"};

    private RussianEndings() {}

    /** The word without its case ending; a possessive surname keeps its suffix: «Гутерришем» гутерриш, «Норовым» норов. */
    static String stem(String word) {
        if (endsWithSurnameSuffix(word, word.length())) {
            return word;
        }
        for (String ending : SURNAME_ENDINGS) {
            int length = word.length() - ending.length();
            if (word.endsWith(ending) && endsWithSurnameSuffix(word, length)) {
                return word.substring(0, length);
            }
        }
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length >= 3 && word.endsWith(ending)) {
                return word.substring(0, length);
            }
        }
        return word;
    }

    private static boolean endsWithSurnameSuffix(String word, int length) {
        for (String suffix : SURNAME_SUFFIXES) {
            if (length >= suffix.length() + 2 && word.startsWith(suffix, length - suffix.length())) {
                return true;
            }
        }
        return false;
    }
}
