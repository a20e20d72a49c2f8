package org.communique.lexicon.names;

import org.communique.lexicon.analysis.Script;

/**
 * The key of a name word: equal for its spellings in either script and, in Russian, for its cases.
 *
 * <p>Romanised, families of spellings folded to one, the case ending cut.
 */
final class NameKey {
    private static final String[][] FOLDS = {
        {"shch", "s"},
        {"sch", "s"},
        {"tch", "c"},
        {"kh", "h"},
        {"zh", "j"},
        {"sh", "s"},
        {"ch", "c"},
        {"ts", "c"},
        {"tz", "c"},
        {"ck", "k"},
        {"ph", "f"},
        {"th", "t"},
        {"w", "v"},
        {"x", "ks"},
        {"q", "k"},
        {"yu", "u"},
        {"iu", "u"},
        {"ju", "u"},
        {"ya", "a"},
        {"ia", "a"},
        {"ja", "a"},
        {"ye", "e"},
        {"ie", "e"},
        {"je", "e"},
        {"yo", "o"},
        {"jo", "o"},
        {"io", "o"},
        {"ou", "u"},
        {"j", "j"},
        {"dj", "j"},
        {"y", "i"}
    };

    private static final String[] CASES = {
        "ого", "ому", "ыми", "ими", "ой", "ый", "ий", "ым", "им", "ом", "ем", "ей", "ою", "ею", "ая", "яя", "ую", "юю",
        "а", "у", "е", "ы", "и", "ю", "я", "ь", "й"
    };

    private NameKey() {}

    /** The key of a cleaned, lower-case word; may be empty. */
    static String of(String word) {
        String plain = Script.of(word) == Script.CYRILLIC ? withoutCase(word) : word;
        String key = Romanisation.of(plain).replace("'", "");
        for (String[] fold : FOLDS) {
            key = key.replace(fold[0], fold[1]);
        }
        return withoutFinalVowels(withoutDoubles(key));
    }

    private static String withoutCase(String word) {
        for (String ending : CASES) {
            int length = word.length() - ending.length();
            if (length >= 3 && word.endsWith(ending)) {
                return word.substring(0, length);
            }
        }
        return word;
    }

    private static String withoutDoubles(String key) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                single.append(key.charAt(i));
            }
        }
        return single.toString();
    }

    private static String withoutFinalVowels(String key) {
        int end = key.length();
        while (end > 2 && "aeiou".indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return key.substring(0, end);
    }
}
