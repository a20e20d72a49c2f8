package org.communique.lexicon.analysis;

/** Possessive and plural endings of English words that no dictionary has. */
final class EnglishEndings {
    private EnglishEndings() {}

    /** The word without {@code 's} or a closing apostrophe. */
    static String withoutPossessive(String word) {
        if (word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }

    /** The word without possessive and plural: the name "Khachaturovs'" is khachaturov. */
    static String stem(String word) {
        String base = withoutPossessive(word);
        boolean plural = base.length() > 4
                && base.endsWith("s")
                && !base.endsWith("ss")
                && !base.endsWith("us")
                && !base.endsWith("is");
        return plural ? base.substring(0, base.length() - 1) : base;
    }
}
