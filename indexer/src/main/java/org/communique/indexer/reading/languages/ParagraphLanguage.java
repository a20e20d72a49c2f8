package org.communique.indexer.reading.languages;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells Russian, English and all other languages apart by script, letters and the small words. */
public final class ParagraphLanguage {
    public static final String ENGLISH = "en";
    public static final String RUSSIAN = "ru";
    public static final String OTHER = "other";

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");

    /** One letter in so many may be of another alphabet: a name quoted as it is written at home. */
    private static final int FOREIGN_LETTERS = 50;

    /** In so many letters one sign of another language may stand by chance. */
    private static final int CHANCE = 60;

    private ParagraphLanguage() {}

    /** {@code ru}, {@code en} or {@code other}; of a text without letters {@code other}. */
    public static String of(String text) {
        int cyrillic = 0;
        int latin = 0;
        int elsewhere = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isCyrillic(c)) {
                cyrillic++;
            } else if (c < '\u0250' && Character.isLetter(c)) {
                latin++;
            } else if (Character.isLetter(c)) {
                elsewhere++;
            }
        }
        if (elsewhere > cyrillic + latin || cyrillic + latin == 0) {
            return OTHER;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return cyrillic > latin ? cyrillic(lower, cyrillic) : latin(lower, latin);
    }

    /** The language of most letters of a text, paragraph by paragraph. */
    public static String ofMost(String text) {
        Map<String, Integer> letters = new TreeMap<>();
        for (String paragraph : (Iterable<String>) text.lines()::iterator) {
            if (!paragraph.isBlank()) {
                letters.merge(of(paragraph), paragraph.length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(OTHER);
    }

    private static String cyrillic(String text, int letters) {
        int foreign = 0;
        int russian = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            foreign += SmallWords.NOT_RUSSIAN.indexOf(c) >= 0 ? 1 : 0;
            foreign += isLatinLetterInWord(text, i) ? 1 : 0;
            russian += c == 'ы' || c == 'э' ? 1 : 0;
        }
        if (foreign * FOREIGN_LETTERS > letters) {
            return OTHER;
        }
        int strange = foreign;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            russian += SmallWords.RUSSIAN.contains(word) ? 2 : 0;
            strange += SmallWords.LIKE_RUSSIAN.contains(word) ? 3 : 0;
            strange += hasForeignShape(word)
                    ? 2
                    : SmallWords.ARTICLES.matcher(word).find() ? 1 : 0;
        }
        return strange > russian + letters / CHANCE ? OTHER : RUSSIAN;
    }

    /** A Latin i amid Cyrillic letters stands for a letter that a Russian keyboard lacks. */
    private static boolean isLatinLetterInWord(String text, int i) {
        return text.charAt(i) == 'i'
                && ((i > 0 && isCyrillic(text.charAt(i - 1)))
                        || (i + 1 < text.length() && isCyrillic(text.charAt(i + 1))));
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052F';
    }

    /** A hard sign as a vowel, as in Bulgarian; double vowels, as in Mongolian; endings that no Russian word has. */
    private static boolean hasForeignShape(String word) {
        int sign = word.indexOf('ъ');
        if (sign >= 0 && (sign + 1 == word.length() || "еёюя".indexOf(word.charAt(sign + 1)) < 0)) {
            return true;
        }
        return SmallWords.SHAPES.matcher(word).find();
    }

    private static String latin(String text, int letters) {
        int accents = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            accents += c > 127 && c < 0x250 && Character.isLetter(c) ? 1 : 0;
        }
        int english = 0;
        int foreign = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            english += SmallWords.ENGLISH.contains(word) || word.endsWith("'s") || word.endsWith("’s") ? 1 : 0;
            foreign += SmallWords.LATIN.contains(word) ? 1 : 0;
        }
        if (english == foreign) {
            return accents * 25 > letters ? OTHER : foreign > 0 && accents > 0 ? OTHER : ENGLISH;
        }
        return english > foreign && accents * 12 <= letters ? ENGLISH : OTHER;
    }
}
