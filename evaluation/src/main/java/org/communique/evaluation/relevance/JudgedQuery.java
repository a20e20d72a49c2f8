package org.communique.evaluation.relevance;

/**
 * A question whose good answers are known.
 *
 * @param group questions of one kind, measured together; never blank
 * @param text in the question language, or a plain sentence
 */
record JudgedQuery(String id, String group, String text) {}
