package org.communique.lexicon.query;

/**
 * How far a question reaches beyond the words typed.
 *
 * @param variants whether names are looked for in other spellings, and people, organisations and offices recognised
 * @param across whether set phrases are looked for in the other language too
 */
public record Breadth(boolean variants, boolean across) {
    /** Everything that may answer. */
    public static final Breadth FULL = new Breadth(true, true);

    /** The words typed, in any ending. */
    public static final Breadth AS_TYPED = new Breadth(false, false);

    /** No broader than to a tier. */
    Breadth upTo(Tier tier) {
        return new Breadth(variants && tier.compareTo(Tier.VARIANT) >= 0, across && tier.compareTo(Tier.ACROSS) >= 0);
    }
}
