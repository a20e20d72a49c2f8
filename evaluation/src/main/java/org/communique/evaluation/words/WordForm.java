package org.communique.evaluation.words;

/**
 * A form of a lemma as met in running text.
 *
 * @param count how often, at least 1
 */
record WordForm(String lemma, String form, String partOfSpeech, int count) {
    /** The lemma together with its part of speech: what the inflected forms of one word share. */
    String word() {
        return lemma + '/' + partOfSpeech;
    }
}
