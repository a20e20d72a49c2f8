package org.communique.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import org.communique.indexer.reading.duplicates.DuplicateGroups;

/** How many pairs of texts are collapsed, and how many of them tell the same story. */
final class DuplicateScore {
    private int collapsed;
    private int rightly;
    private int same;

    void judge(JsonNode pair) {
        boolean story = pair.path("label").asText().equals("OK");
        DuplicateGroups groups = new DuplicateGroups();
        groups.group("first", pair.path("first").path("text").asText());
        boolean one = groups.group("second", pair.path("second").path("text").asText())
                .equals("first");
        same += story ? 1 : 0;
        collapsed += one ? 1 : 0;
        rightly += one && story ? 1 : 0;
    }

    double precision() {
        return (double) rightly / Math.max(1, collapsed);
    }

    double recall() {
        return (double) rightly / Math.max(1, same);
    }

    int collapsed() {
        return collapsed;
    }
}
