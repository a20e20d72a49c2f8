package org.communique.lexicon.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * English lemmas by LanguageTool's dictionary, with rules for the plurals and verb forms that it lacks. A plural that is a
 * word of its own is no plural of another, nor a verb: "means", "thanks".
 */
final class EnglishLemmas {
    private static final String[] PREFIXES = {"over", "under", "inter", "fore", "mis", "out", "dis", "pre", "re", "un"};

    private final DictionaryLookup dictionary;

    EnglishLemmas(DictionaryLookup dictionary) {
        this.dictionary = dictionary;
    }

    List<WordData> readings(String word) {
        List<WordData> found = dictionary.lookup(word);
        return found.isEmpty() ? dictionary.lookup(capitalised(word)) : found;
    }

    /** The lemmas of a lower-case word. */
    String[] of(String word) {
        String base = EnglishEndings.withoutPossessive(word);
        Set<String> lemmas = lemmas(dictionary.lookup(base), base);
        if (lemmas.isEmpty()) {
            lemmas = lemmas(dictionary.lookup(capitalised(base)), base);
        }
        if (lemmas.isEmpty()) {
            byRule(base, lemmas);
        }
        return lemmas.toArray(new String[0]);
    }

    private static Set<String> lemmas(List<WordData> found, String word) {
        Set<String> lemmas = new LinkedHashSet<>();
        boolean ownPlural = found.stream().anyMatch(reading -> isTagged(reading, "NNS") && isOwn(reading, word));
        for (WordData reading : found) {
            boolean inflected = isTagged(reading, "NNS") || isTagged(reading, "VBZ");
            if (!ownPlural || !inflected || isOwn(reading, word)) {
                lemmas.add(withoutApostrophe(lemma(reading, word)));
            }
        }
        return lemmas;
    }

    private static boolean isTagged(WordData reading, String tag) {
        return String.valueOf(reading.getTag()).equals(tag);
    }

    private static boolean isOwn(WordData reading, String word) {
        return lemma(reading, word).equals(word);
    }

    private static String lemma(WordData reading, String word) {
        CharSequence lemma = reading.getStem();
        return lemma == null ? word : lemma.toString().toLowerCase(Locale.ROOT);
    }

    private void byRule(String word, Set<String> lemmas) {
        if (prefixed(word, lemmas)) {
            return;
        }
        List<String> verbs = EnglishEndings.verbs(word);
        for (String candidate : verbs) {
            if (isVerb(candidate)) {
                lemmas.add(candidate);
                return;
            }
        }
        if (word.endsWith("in") && isVerb(word + "g")) {
            lemmas.addAll(lemmas(dictionary.lookup(word + "g"), word + "g"));
            return;
        }
        EnglishEndings.singulars(word).forEach(singular -> lemmas.add(withoutApostrophe(singular)));
        lemmas.addAll(verbs);
    }

    /** "Overwrote" is over and the lemma of "wrote". */
    private boolean prefixed(String word, Set<String> lemmas) {
        for (String prefix : PREFIXES) {
            String rest = word.startsWith(prefix) ? word.substring(prefix.length()) : "";
            if (rest.length() >= 3 && isVerb(rest)) {
                for (WordData reading : dictionary.lookup(rest)) {
                    if (String.valueOf(reading.getTag()).startsWith("VB")) {
                        lemmas.add(prefix + reading.getStem());
                    }
                }
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(String word) {
        return dictionary.lookup(word).stream()
                .anyMatch(reading -> String.valueOf(reading.getTag()).startsWith("VB"));
    }

    private static String withoutApostrophe(String word) {
        return word.replace("'", "");
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
