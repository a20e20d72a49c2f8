package org.communique.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.communique.indexer.reading.duplicates.DuplicateGroups;
import org.communique.indexer.reading.duplicates.Sketch;

/** How many pairs of texts are collapsed, and how many of them tell the same story. */
final class DuplicateScore {
    private int collapsed;
    private int rightly;
    private int same;

    void judge(JsonNode pair) {
        boolean story = pair.path("label").asText().equals("OK");
        List<Sketch> texts = Stream.of("first", "second")
                .map(each -> Sketch.of(pair.path(each).path("text").asText()))
                .toList();
        boolean one = areOne(texts);
        same += story ? 1 : 0;
        collapsed += one ? 1 : 0;
        rightly += one && story ? 1 : 0;
    }

    private static boolean areOne(List<Sketch> texts) {
        try {
            DuplicateGroups groups = new DuplicateGroups(texts::get);
            groups.head(0, texts.getFirst());
            return groups.head(1, texts.getLast()) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException("A sketch in memory cannot fail to be read.", e);
        }
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
