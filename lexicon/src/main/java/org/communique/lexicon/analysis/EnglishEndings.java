package org.communique.lexicon.analysis;

import java.util.ArrayList;
import java.util.List;

/** Possessive, plural and verb endings of English words that no dictionary has. */
final class EnglishEndings {
    private EnglishEndings() {}

    /** The word without {@code 's} or a closing apostrophe. */
    static String withoutPossessive(String word) {
        if (word.length() > 2 && word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 1 && word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }

    /** The word without a plural's ending: khachaturovs is khachaturov; both where it may be none: salafis, ngos. */
    static List<String> singulars(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss")) {
            return List.of(word);
        }
        if (word.endsWith("ies") && length > 4) {
            return List.of(word.substring(0, length - 3) + "y");
        }
        boolean hissing = word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("zzes");
        String singular = word.substring(0, length - (hissing ? 2 : 1));
        boolean doubtful = length == 4 || word.endsWith("us") || word.endsWith("is");
        return doubtful ? List.of(word, singular) : List.of(singular);
    }

    /** What verb the word may be a form of, most likely first; empty where it has no verb's ending. */
    static List<String> verbs(String word) {
        int cut = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
        List<String> candidates = new ArrayList<>();
        if (cut == 0 || word.length() - cut < 3) {
            return candidates;
        }
        String stem = word.substring(0, word.length() - cut);
        int last = stem.length() - 1;
        candidates.add(stem + "e");
        if (stem.charAt(last) == stem.charAt(last - 1)) {
            candidates.add(stem.substring(0, last));
        }
        if (stem.endsWith("i")) {
            candidates.add(stem.substring(0, last) + "y");
        }
        candidates.add(stem);
        return candidates;
    }
}
