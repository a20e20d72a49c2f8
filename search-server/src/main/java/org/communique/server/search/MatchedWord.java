package org.communique.server.search;

import org.communique.lexicon.query.Tier;
import org.communique.lexicon.schema.NewsField;

/**
 * Why an article answers: a word of the question and a place where the article has it.
 *
 * @param asked the words of the question
 * @param tier how the place answers them
 * @param field the part of the article
 * @param mark the place in it
 */
public record MatchedWord(String asked, Tier tier, NewsField field, Mark mark) {}
