package org.communique.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.communique.indexer.reading.dates.FoundDate;
import org.communique.indexer.reading.pages.MarkedUpPage;

/** How many publication dates are right, wrong, or not found; by rule. */
final class DateScore {
    private static final LocalDate LATEST = LocalDate.of(2030, 1, 1);

    private int right;
    private int wrong;
    private int silent;
    private final Map<String, int[]> rules = new TreeMap<>();

    /** 0 or 1, by a hash of the page's address. */
    static int half(JsonNode page) {
        return Math.floorMod((page.path("url").asText().hashCode() * 0x9E3779B9) >>> 16, 2);
    }

    void judge(JsonNode page) {
        String date = page.path("date").asText();
        if (date.length() != 10) {
            return;
        }
        FoundDate found = MarkedUpPage.read(
                        page.path("html").asText(), page.path("url").asText(), LATEST)
                .published();
        if (found == null) {
            silent++;
            return;
        }
        boolean same = found.day().toString().equals(date);
        right += same ? 1 : 0;
        wrong += same ? 0 : 1;
        rules.computeIfAbsent(found.rule(), _ -> new int[2])[same ? 0 : 1]++;
    }

    double rightOfAll() {
        return (double) right / Math.max(1, right + wrong + silent);
    }

    double wrongOfAnswered() {
        return (double) wrong / Math.max(1, right + wrong);
    }

    /** For each rule how often it was right and wrong. */
    Map<String, int[]> rules() {
        return rules;
    }
}
