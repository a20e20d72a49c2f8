/**
 * The question language: text to {@link org.communique.lexicon.query.Question}.
 *
 * <p>The door is {@link org.communique.lexicon.query.syntax.QuestionSyntax}, behind it
 * {@link org.communique.lexicon.query.syntax.QuestionParser} for the language itself and a translation for each other: a text becomes tokens, tokens a question, by the
 * grammar above it. Its one subtlety: a text that cannot be read carries its own correction, so that the question nearest to
 * it can be asked instead.
 */
@NullMarked
package org.communique.lexicon.query.syntax;

import org.jspecify.annotations.NullMarked;
