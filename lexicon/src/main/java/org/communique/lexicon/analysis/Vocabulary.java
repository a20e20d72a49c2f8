package org.communique.lexicon.analysis;

import java.util.List;

/**
 * What the dictionaries say of a word by itself: whether it is an ordinary word of Russian or English, whether the name of
 * a person. A word may be both («любовь»), or neither.
 *
 * <p>Words are given cleaned, in lower case, in any inflected form. About a microsecond each. Not for use by several
 * threads at once; making one costs nothing once the dictionaries are loaded.
 */
public final class Vocabulary {
    private final Lemmas lemmas = Dictionaries.shared().lemmas();

    /** Whether the dictionary of its script has it at all. */
    public boolean isKnown(String word) {
        return lemmas.isKnown(word);
    }

    /** Whether it is known as something else than a person's name, as «мир», "standards". */
    public boolean isCommonWord(String word) {
        return lemmas.isCommon(word);
    }

    /** Whether it is known in Russian as a preposition, conjunction, pronoun or particle, and not as one person's name. */
    public boolean isFunctionWord(String word) {
        return lemmas.isFunctionWord(word);
    }

    /** The base forms of a word as a surname, lower case: of «лавров» itself and not «лавр»; empty where it is none. */
    public List<String> surnames(String word) {
        return lemmas.surnames(word);
    }

    /**
     * Whether it is known as a surname, first name or patronymic in Russian, as «хачатурова», or as a proper noun in
     * English, where the dictionary does not tell people from places.
     */
    public boolean isName(String word) {
        return lemmas.isName(word);
    }
}
