package org.communique.server.search;

/**
 * A spelling in which a name was looked for.
 *
 * @param articles that have it, in any case ending; of those it may stand in without meaning the one asked for
 */
public record NameSpelling(String text, int articles) {}
