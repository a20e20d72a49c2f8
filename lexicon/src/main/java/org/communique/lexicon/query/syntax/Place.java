package org.communique.lexicon.query.syntax;

/** The characters of a question's text from {@code start} to {@code end}. */
record Place(int start, int end) {
    /** What deletes them. */
    Correction deleted() {
        return replaced("");
    }

    /** What writes something else there. */
    Correction replaced(String text) {
        return new Correction(start, end, text);
    }
}
