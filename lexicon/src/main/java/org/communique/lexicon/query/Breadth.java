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
}
