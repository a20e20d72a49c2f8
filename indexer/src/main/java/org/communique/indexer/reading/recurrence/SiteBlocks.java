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

/**
 * On how many pages of a site each paragraph stands: on those counted here and those that an earlier build knows.
 *
 * <p>Memory: some eighty bytes a paragraph counted here, up to a bound; what is known lies in the index.
 */
public final class SiteBlocks {
    /** A paragraph on fewer pages of a site may be a phrase that happens to be said again. */
    private static final int FEWEST_PAGES = 3;

    /** Paragraphs that are counted; what comes later is taken for the pages' own. */
    private static final int MOST_BLOCKS = 1_000_000;

    /** A page with more of its text on other pages is a copy, not an article among furniture. */
    private static final double COPY = 0.5;

    /** The part of a headline's words that a paragraph has to hold to be of its article. */
    private static final double OWN = 0.4;

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final int STEM = 5;

    /** What an earlier build knows of the sites. */
    public interface Known {
        /** Nothing is known. */
        Known NOTHING = new Known() {
            @Override
            public boolean isCounted(String id) {
                return false;
            }

            @Override
            public int pages(long block, int most) {
                return 0;
            }
        };

        /** Whether a page, by its article's id, is among those that {@link #pages} counts. */
        boolean isCounted(String id);

        /** On how many pages a block stands; beyond {@code most} it need not count. */
        int pages(long block, int most);
    }

    private final Known known;
    private final Map<Long, Integer> pages = new HashMap<>();

    /** @param known of pages read before, which add to those counted here */
    public SiteBlocks(Known known) {
        this.known = known;
    }

    /** The paragraphs of a text that stay, and those that other pages of the site have too. */
    public record Cleared(List<String> own, List<String> furniture) {}

    /** The paragraphs of a text on a site, a digest each. */
    public static Set<Long> blocks(String site, String text) {
        Set<Long> blocks = new HashSet<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(key(site, line)));
        return blocks;
    }

    /** Counts a page by its article's id and its blocks. */
    public void count(String id, Set<Long> blocks) {
        if (known.isCounted(id)) {
            return;
        }
        for (long block : blocks) {
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
            boolean recurs = recurs(key(site, line));
            recurring += recurs ? line.length() : 0;
            (recurs && !speaksOf(title, line) ? furniture : own).add(line);
        }
        return recurring > text.length() * COPY
                ? new Cleared(text.lines().toList(), List.of())
                : new Cleared(own, furniture);
    }

    private boolean recurs(long block) {
        int counted = pages.getOrDefault(block, 0);
        return counted >= FEWEST_PAGES || counted + known.pages(block, FEWEST_PAGES) >= FEWEST_PAGES;
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

    /** The first half of a digest: of a billion blocks two may share it. */
    private static long key(String site, String line) {
        return UUID.nameUUIDFromBytes((site + "\n" + line.strip()).getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }
}
