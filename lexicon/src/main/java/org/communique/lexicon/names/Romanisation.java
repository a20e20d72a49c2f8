package org.communique.lexicon.names;

import java.util.Map;

/** Cyrillic letters in Latin ones, after BGN/PCGN 1947 (Russian) with the neighbours' own letters added. */
final class Romanisation {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('і', "i"),
            Map.entry('ї', "yi"),
            Map.entry('є', "ye"),
            Map.entry('ґ', "g"),
            Map.entry('ў', "u"),
            Map.entry('ә', "a"),
            Map.entry('ғ', "g"),
            Map.entry('қ', "k"),
            Map.entry('ң', "n"),
            Map.entry('ө', "o"),
            Map.entry('ұ', "u"),
            Map.entry('ү', "u"),
            Map.entry('һ', "h"));

    private Romanisation() {}

    /** The word in Latin letters; what is no Cyrillic letter stays. */
    static String of(String lowerCaseWord) {
        StringBuilder roman = new StringBuilder();
        for (int i = 0; i < lowerCaseWord.length(); i++) {
            char c = lowerCaseWord.charAt(i);
            roman.append(LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        return roman.toString();
    }
}
