/**
 * The question as a value: read from text, printed as text, compiled to a Lucene query.
 *
 * <p>The doors are {@link org.communique.lexicon.query.QuestionParser} and
 * {@link org.communique.lexicon.query.QuestionCompiler}; they meet only in {@link org.communique.lexicon.query.Question}. Its
 * one subtlety: reading what a question prints gives an equal question.
 */
@NullMarked
package org.communique.lexicon.query;

import org.jspecify.annotations.NullMarked;
