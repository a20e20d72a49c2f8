package org.communique.lexicon.query.sentence;

import java.util.List;

/** Things one after another, as a sentence tells them: commas between them, a conjunction before the last. */
final class Series {
    private Series() {}

    /** @param conjunction with its blanks, as in {@code " and "} */
    static String of(List<String> things, String conjunction) {
        int last = things.size() - 1;
        if (last < 1) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, last)) + conjunction + things.get(last);
    }
}
