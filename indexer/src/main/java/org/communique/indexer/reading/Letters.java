package org.communique.indexer.reading;

/** Tells the language of a text by the script and the letters that are most of it. */
final class Letters {
    /** Letters of Cyrillic languages that Russian does not have. */
    private static final String NOT_RUSSIAN = "іїєґўәғқңөұүһҳҷӣӯљњћђџјѓќѕІЇЄҐЎӘҒҚҢӨҰҮҺҲҶӢӮЉЊЋЂЏЈЃЌЅ";

    /** More of these than one letter in so many, and a Cyrillic text is not Russian. */
    private static final int FOREIGN_SHARE = 100;

    private Letters() {}

    /** {@code ru}, {@code en} for Latin letters, or {@code other}. */
    static String language(String text) {
        int cyrillic = 0;
        int foreign = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0400' && c <= '\u052F') {
                cyrillic++;
                foreign += NOT_RUSSIAN.indexOf(c) >= 0 ? 1 : 0;
            } else if (c < '\u0250' && Character.isLetter(c)) {
                latin++;
            }
        }
        if (cyrillic == 0 && latin == 0) {
            return "other";
        }
        if (latin >= cyrillic) {
            return "en";
        }
        return foreign * FOREIGN_SHARE > cyrillic ? "other" : "ru";
    }
}
