package org.communique.indexer.reading.recurrence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On how many pages of a site each paragraph stands. Memory: some forty bytes a paragraph, up to a bound. */
public final class SiteBlocks {
    /** A paragraph on fewer pages of a site may be a phrase that happens to be said again. */
    private static final int FEWEST_PAGES = 3;

    /** Paragraphs that are counted; what comes later is taken for the pages' own. */
    private static final int MOST_BLOCKS = 2_000_000;

    /** A page with more of its text on other pages is a copy, not an article among furniture. */
    private static final double COPY = 0.5;

    /** The part of a headline's words that a paragraph has to hold to be of its article. */
    private static final double OWN = 0.4;

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final int STEM = 5;

    private final Map<UUID, Integer> pages = new HashMap<>();

    /** The paragraphs of a text that stay, and those that other pages of the site have too. */
    public record Cleared(List<String> own, List<String> furniture) {}

    /** Counts a page. */
    public void count(String site, String text) {
        Set<UUID> blocks = new HashSet<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(key(site, line)));
        for (UUID block : blocks) {
            if (pages.size() < MOST_BLOCKS || pages.containsKey(block)) {
                pages.merge(block, 1, Integer::sum);
            }
        }
    }

    /** Clears a page of what recurs, once all pages are counted. */
    public Cleared clear(String site, String title, String text) {
        List<String> own = new ArrayList<>();
        List<String> furniture = new ArrayList<>();
        int recurring = 0;
        for (String line : (Iterable<String>) text.lines().filter(each -> !each.isBlank())::iterator) {
            boolean recurs = pages.getOrDefault(key(site, line), 0) >= FEWEST_PAGES;
            recurring += recurs ? line.length() : 0;
            (recurs && !speaksOf(title, line) ? furniture : own).add(line);
        }
        return recurring > text.length() * COPY
                ? new Cleared(text.lines().toList(), List.of())
                : new Cleared(own, furniture);
    }

    private static boolean speaksOf(String title, String line) {
        Set<String> said = stems(title);
        Set<String> held = stems(line);
        int both = 0;
        for (String stem : said) {
            both += held.contains(stem) ? 1 : 0;
        }
        return !said.isEmpty() && both >= said.size() * OWN;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            String word = words.group();
            stems.add(word.substring(0, Math.min(STEM, word.length())));
        }
        return stems;
    }

    private static UUID key(String site, String line) {
        return UUID.nameUUIDFromBytes((site + "\n" + line.strip()).getBytes(StandardCharsets.UTF_8));
    }
}
