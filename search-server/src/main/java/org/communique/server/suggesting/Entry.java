package org.communique.server.suggesting;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/**
 * One text that can be completed to.
 *
 * @param text as shown
 * @param kind what it is
 * @param meaning the same for all spellings and endings of one thing, of which one is offered
 * @param articles that have the thing
 * @param rank of the text among those of its thing, 0 the best
 */
record Entry(String text, Completion.Kind kind, String meaning, int articles, int rank) {
    private static final int RANKS = 64;

    /** More articles first, then the better spelling. */
    long weight() {
        return (long) articles * RANKS + RANKS - 1 - Math.min(RANKS - 1, rank);
    }

    /** All but the text, which the dictionary keeps by itself. */
    BytesRef payload() {
        return new BytesRef(kind.name() + "\t" + articles + "\t" + meaning);
    }

    static Entry of(String text, BytesRef payload) {
        String[] parts =
                new String(payload.bytes, payload.offset, payload.length, StandardCharsets.UTF_8).split("\t", 3);
        Completion.Kind kind = Completion.Kind.valueOf(parts[0]);
        return new Entry(text, kind, parts[2], Integer.parseInt(parts[1]), 0);
    }
}
