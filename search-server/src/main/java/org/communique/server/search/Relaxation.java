package org.communique.server.search;

import org.communique.lexicon.query.Question;

/**
 * A question that asks for less than one which found nothing.
 *
 * @param articles that answer it; at least one
 */
public record Relaxation(Question question, int articles) {}
