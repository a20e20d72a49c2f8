package org.communique.lexicon.schema;

/**
 * How the date of an article was found.
 *
 * @param rule what found it, in a word or two, as {@code json-ld} or {@code dateline}
 * @param confidence from 0 to 1: how often the rule was right on judged pages, roughly
 */
public record DateFinding(String rule, double confidence) {}
