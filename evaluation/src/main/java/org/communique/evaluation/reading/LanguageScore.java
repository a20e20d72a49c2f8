package org.communique.evaluation.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.communique.indexer.reading.languages.ParagraphLanguage;

/** How paragraphs of five words and more are called, by their true language. */
final class LanguageScore {
    private static final Pattern FIVE_WORDS = Pattern.compile("\\s*(?:\\S+\\s+){4}\\S.*", Pattern.DOTALL);
    private static final Set<String> NEIGHBOURS = Set.of("uk", "be", "kk", "bg");

    private final Map<String, int[]> right = new TreeMap<>();
    private int neighbours;
    private int calledRussian;

    void judge(JsonNode paragraph) {
        String text = paragraph.path("text").asText();
        String language = paragraph.path("lang").asText();
        if (!FIVE_WORDS.matcher(text).matches()) {
            return;
        }
        String called = ParagraphLanguage.of(text);
        boolean ours = language.equals(ParagraphLanguage.ENGLISH) || language.equals(ParagraphLanguage.RUSSIAN);
        boolean same = called.equals(ours ? language : ParagraphLanguage.OTHER);
        int[] counts = right.computeIfAbsent(language, _ -> new int[2]);
        counts[0] += same ? 1 : 0;
        counts[1]++;
        if (NEIGHBOURS.contains(language)) {
            neighbours++;
            calledRussian += called.equals(ParagraphLanguage.RUSSIAN) ? 1 : 0;
        }
    }

    /** For each language how many paragraphs were called rightly, and how many there are. */
    Map<String, int[]> right() {
        return right;
    }

    double neighboursCalledRussian() {
        return (double) calledRussian / Math.max(1, neighbours);
    }
}
