/**
 * One analysis for Russian and English: text in, terms out, in three readings of every word.
 *
 * <p>The door is {@link org.communique.lexicon.analysis.NewsAnalyzer}; everything else is a filter with one idea, or a
 * dictionary behind one. Its one subtlety: a filter here may change, add or drop terms, but never moves a position or an
 * offset, so that the three readings of a text can be asked in one phrase and marked in one pass.
 */
@NullMarked
package org.communique.lexicon.analysis;

import org.jspecify.annotations.NullMarked;
