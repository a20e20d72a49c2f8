/**
 * How good the ranking is: judged questions, the rankings of an engine, the usual measures.
 *
 * <p>The door is {@link org.communique.evaluation.relevance.RelevanceEvaluation}. Its one subtlety: every engine is asked the
 * same {@link org.communique.lexicon.query.Question}s, so that what is compared is analysis and weights, not syntax.
 */
@NullMarked
package org.communique.evaluation.relevance;

import org.jspecify.annotations.NullMarked;
