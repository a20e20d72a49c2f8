package org.communique.lexicon.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Russian lemmas by LanguageTool's dictionary, less the homonyms that news hardly means and that derive rather than
 * inflect: a patronymic is not its father's first name, «быстро» not a short adjective («важно» may be), «Лавров» no
 * plural of Лавр; «Веселин» may be one of Веселина, and a name that the dictionary lacks. The passive of an imperfective
 * verb is a form of it: «создаётся» is создаваться and создавать.
 */
final class RussianLemmas {
    /** Tags of the parts of speech that no name is made of. */
    private static final Set<String> FUNCTIONS = Set.of("PREP", "CONJ", "PNN", "PARTICLE");

    private final DictionaryLookup dictionary;

    RussianLemmas(DictionaryLookup dictionary) {
        this.dictionary = dictionary;
    }

    List<WordData> readings(String word) {
        return dictionary.lookup(word);
    }

    /** The lemmas of a lower-case word; rules give them where the dictionary has none. */
    String[] of(String word) {
        List<WordData> found = dictionary.lookup(word);
        if (found.isEmpty()) {
            return RussianEndings.stems(word);
        }
        List<String> tags = new ArrayList<>();
        found.forEach(reading -> tags.add(String.valueOf(reading.getTag())));
        Set<String> lemmas = new LinkedHashSet<>();
        Set<String> actives = new LinkedHashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (isPatronymic(tag)) {
                lemmas.add(RussianEndings.patronymic(word));
            } else if (!isFarFetched(tag, tags)) {
                String lemma = lemma(found.get(i), word);
                lemmas.add(lemma);
                if (isPassive(tag, lemma)) {
                    actives.add(lemma.substring(0, lemma.length() - 2));
                }
            }
        }
        if (tags.stream().allMatch(RussianLemmas::isPluralName)) {
            lemmas.addAll(List.of(RussianEndings.stems(word)));
        }
        actives.stream().filter(this::isTransitive).forEach(lemmas::add);
        return lemmas.toArray(new String[0]);
    }

    /** The third person and the past of an imperfective verb in -ся may be a passive. */
    private static boolean isPassive(String tag, String lemma) {
        return lemma.endsWith("ся")
                && tag.startsWith("VB:")
                && tag.contains(":IMPFV")
                && (tag.endsWith(":P3") || tag.startsWith("VB:Past"));
    }

    private boolean isTransitive(String verb) {
        return dictionary.lookup(verb).stream()
                .anyMatch(reading -> String.valueOf(reading.getTag()).startsWith("VB:INF:TRANS"));
    }

    /** Whether a tag says that the word is a person's surname, first name or patronymic. */
    static boolean isPersonal(String tag) {
        return tag.startsWith("NN:Fam") || tag.startsWith("NN:Name") || isPatronymic(tag);
    }

    /** The lemmas of its readings as a surname. */
    List<String> surnames(String word) {
        List<String> lemmas = new ArrayList<>();
        for (WordData reading : readings(word)) {
            if (String.valueOf(reading.getTag()).startsWith("NN:Fam")) {
                lemmas.add(lemma(reading, word));
            }
        }
        return lemmas;
    }

    /** Names in the plural do not count: «тем» is hardly of several called Тема. */
    static boolean isFunctionWord(List<WordData> readings) {
        boolean function = false;
        for (WordData reading : readings) {
            String tag = String.valueOf(reading.getTag());
            if (isPersonal(tag) && !tag.contains(":PL:")) {
                return false;
            }
            function |= FUNCTIONS.contains(tag.split(":", 2)[0]);
        }
        return function;
    }

    private static boolean isPatronymic(String tag) {
        return tag.startsWith("NN:Patr");
    }

    private static boolean isFarFetched(String tag, List<String> all) {
        boolean surname = all.stream().anyMatch(other -> other.startsWith("NN:Fam"));
        if (tag.startsWith("ADJ:Short")) {
            boolean adverb = (all.contains("ADV") || all.contains("PARENTHESIS")) && !all.contains("PRDC");
            return surname || (adverb && tag.startsWith("ADJ:Short:Neut"));
        }
        return isPluralName(tag) && all.stream().anyMatch(other -> isPersonal(other) && other.contains(":Sin:"));
    }

    private static boolean isPluralName(String tag) {
        return tag.startsWith("NN:Name") && tag.contains(":PL:");
    }

    private static String lemma(WordData reading, String word) {
        CharSequence lemma = reading.getStem();
        return lemma == null ? word : lemma.toString().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
