package org.communique.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** How many of the strings that a text must have it has, and how many that it must not have. */
final class MainTextScore {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u200B\\u00AD]+");

    private int found;
    private int missed;
    private int wrong;
    private int pages;
    private long nanos;

    void judge(JsonNode page, Extractor extractor) {
        String html = page.path("html").asText();
        String url = page.path("url").asText();
        long start = System.nanoTime();
        String text;
        try {
            text = extractor.text(html, url);
        } catch (RuntimeException e) {
            text = "";
        }
        nanos += System.nanoTime() - start;
        pages++;
        String plain = plain(text);
        for (JsonNode wanted : page.path("with")) {
            boolean has = plain.contains(plain(wanted.asText()));
            found += has ? 1 : 0;
            missed += has ? 0 : 1;
        }
        for (JsonNode unwanted : page.path("without")) {
            wrong += plain.contains(plain(unwanted.asText())) ? 1 : 0;
        }
    }

    private static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    double precision() {
        return (double) found / Math.max(1, found + wrong);
    }

    double recall() {
        return (double) found / Math.max(1, found + missed);
    }

    double f1() {
        return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
    }

    double millisAPage() {
        return nanos / 1e6 / Math.max(1, pages);
    }
}
