package org.communique.lexicon.query.syntax;

/** What to write in the place of the characters from {@code start} to {@code end} of a question, so that it can be read. */
record Correction(int start, int end, String text) {
    String of(String question) {
        return question.substring(0, start) + text + question.substring(end);
    }

    /** Where a place of the corrected question was before. */
    int before(int place) {
        if (place <= start) {
            return place;
        }
        int written = start + text.length();
        return place < written ? start : place - written + end;
    }
}
