package org.communique.lexicon.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The dictionary forms of a word without its inflection, Russian or English by its script: all of them where it has
 * several («стали» is сталь and стать), a rule's stem where the dictionary has none.
 *
 * <p>Not for use by several threads at once; {@link Dictionaries} gives each its own.
 */
final class Lemmas {
    private final RussianLemmas russian;
    private final EnglishLemmas english;

    Lemmas(Dictionaries dictionaries) {
        this.russian = new RussianLemmas(new DictionaryLookup(dictionaries.russian()));
        this.english = new EnglishLemmas(new DictionaryLookup(dictionaries.english()));
    }

    /**
     * The lemmas of a cleaned word, in lower case.
     *
     * @param cased as written: short words all in capitals are names of something
     * @return at least one, none twice; the word itself where it has neither script's letters, or other signs in it
     */
    String[] of(String cased) {
        String word = cased.toLowerCase(Locale.ROOT);
        if (!isAllLetters(word)) {
            return new String[] {word};
        }
        return switch (Script.of(word)) {
            case CYRILLIC -> withMeaning(word, russian.of(word));
            case LATIN -> isShortAcronym(cased) ? new String[] {word} : withMeaning(word, english.of(word));
            case OTHER -> new String[] {word};
        };
    }

    private static String[] withMeaning(String word, String[] lemmas) {
        String meaning = Abbreviations.meaning(word);
        if (meaning.equals(word) || List.of(lemmas).contains(meaning)) {
            return lemmas;
        }
        String[] all = Arrays.copyOf(lemmas, lemmas.length + 1);
        all[lemmas.length] = meaning;
        return all;
    }

    /** Whether a lower-case word is in its language's dictionary. */
    boolean isKnown(String word) {
        return !readings(word).isEmpty();
    }

    /** Whether a lower-case word is in its language's dictionary as something else than a name. */
    boolean isCommon(String word) {
        return readings(word).stream().anyMatch(reading -> !isName(reading));
    }

    /** Whether a lower-case word is in its language's dictionary as the name of a person. */
    boolean isName(String word) {
        return readings(word).stream().anyMatch(Lemmas::isName);
    }

    /** Whether a lower-case word is in the Russian dictionary as a function word and not as one person's name. */
    boolean isFunctionWord(String word) {
        return Script.of(word) == Script.CYRILLIC && RussianLemmas.isFunctionWord(russian.readings(word));
    }

    /** The lemmas of a lower-case Russian word as a surname. */
    List<String> surnames(String word) {
        return Script.of(word) == Script.CYRILLIC ? russian.surnames(word) : List.of();
    }

    private List<WordData> readings(String word) {
        return switch (Script.of(word)) {
            case CYRILLIC -> russian.readings(word);
            case LATIN -> english.readings(word);
            case OTHER -> List.of();
        };
    }

    private static boolean isName(WordData reading) {
        String tag = String.valueOf(reading.getTag());
        return RussianLemmas.isPersonal(tag) || tag.startsWith("NNP");
    }

    /** US is not "us", IT is not "it". */
    private static boolean isShortAcronym(String cased) {
        return cased.length() <= 3 && CaseFilter.isAllCapitals(cased.toCharArray(), cased.length());
    }

    private static boolean isAllLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && c != '\'') {
                return false;
            }
        }
        return true;
    }
}
