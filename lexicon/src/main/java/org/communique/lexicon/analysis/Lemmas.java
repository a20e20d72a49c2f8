package org.communique.lexicon.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The dictionary forms of a word without its inflection, Russian or English by its script: all of them where it has
 * several («стали» is сталь and стать), a rule's stem where the dictionary has none.
 *
 * <p>Not for use by several threads at once; {@link Dictionaries} gives each its own.
 */
final class Lemmas {
    private final DictionaryLookup russian;
    private final DictionaryLookup english;

    Lemmas(Dictionary russian, Dictionary english) {
        this.russian = new DictionaryLookup(russian);
        this.english = new DictionaryLookup(english);
    }

    /**
     * The lemmas of a cleaned, lower-case word.
     *
     * @return at least one, none twice; the word itself where it has neither script's letters
     */
    String[] of(String word) {
        return switch (Script.of(word)) {
            case CYRILLIC -> known(russian, word, RussianEndings.stem(word));
            case LATIN -> known(english, EnglishEndings.withoutPossessive(word), EnglishEndings.stem(word));
            case OTHER -> new String[] {word};
        };
    }

    private static String[] known(DictionaryLookup dictionary, String word, String otherwise) {
        List<WordData> found = dictionary.lookup(word);
        if (found.isEmpty()) {
            return new String[] {otherwise};
        }
        Set<String> lemmas = new LinkedHashSet<>();
        for (WordData entry : found) {
            CharSequence lemma = entry.getStem();
            lemmas.add(
                    lemma == null
                            ? word
                            : lemma.toString().toLowerCase(Locale.ROOT).replace('ё', 'е'));
        }
        return lemmas.toArray(new String[0]);
    }
}
