package org.communique.indexer.reading.dates;

import java.time.LocalDate;

/**
 * When an article was published, and how that is known.
 *
 * @param day in the site's own time zone
 * @param rule what found it, in a word or two, as {@code json-ld}, {@code url}, {@code dateline}
 * @param confidence from 0 to 1: how often the rule was right on judged pages, roughly
 */
public record FoundDate(LocalDate day, String rule, double confidence) {}
