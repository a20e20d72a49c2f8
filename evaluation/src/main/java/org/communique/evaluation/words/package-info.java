/**
 * How well and how fast words are brought to their terms: {@code communique evaluate analysis}.
 *
 * <p>The door is {@link org.communique.evaluation.words.AnalysisCommand}. Its one subtlety: a word that has several terms
 * counts as brought together with every word that shares one of them, as it does in a search.
 */
@NullMarked
package org.communique.evaluation.words;

import org.jspecify.annotations.NullMarked;
