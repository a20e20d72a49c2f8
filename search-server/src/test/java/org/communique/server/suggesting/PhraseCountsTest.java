package org.communique.server.suggesting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PhraseCountsTest {
    @Test
    void as_many_phrases_are_known_as_are_met() {
        PhraseCounts counts = new PhraseCounts();
        for (long hash = 1; hash <= 50_000; hash++) {
            counts.know(hash);
            counts.count(hash, 1, false);
        }
        for (long hash = 1; hash <= 50_000; hash++) {
            assertTrue(counts.isInTitle(hash));
            assertEquals(1, counts.articles(hash));
        }
    }
}
