package org.communique.lexicon.analysis;

/** A way to read a word as an index term. Every text is indexed in all of them, at equal positions. */
public enum Reading {
    /** Inflection removed: «Хачатуровым» is хачатуров, "standards" is standard. */
    STEM(""),
    /** As written, with case, diacritics and typography folded. */
    EXACT(".exact"),
    /** Name keys of capitalised words: «Хачатуровым» and "Khachaturov" are one key. */
    NAME(".name");

    private final String suffix;

    Reading(String suffix) {
        this.suffix = suffix;
    }

    /** The index field that holds this reading of a text field, as {@code body.exact} of {@code body}. */
    public String of(String field) {
        return field + suffix;
    }

    /** The reading that an index field holds; a field without a known suffix holds stems. */
    public static Reading in(String indexField) {
        if (indexField.endsWith(EXACT.suffix)) {
            return EXACT;
        }
        return indexField.endsWith(NAME.suffix) ? NAME : STEM;
    }
}
