/**
 * The question in words: a {@link org.communique.lexicon.query.Question} as a sentence that an analyst can check.
 *
 * <p>The door is {@link org.communique.lexicon.query.sentence.QuestionInWords}. Its one subtlety: a part of a question is told
 * either as something an article contains ("the word “summit”") or as a clause about the article ("that were published in
 * 2018"); {@link org.communique.lexicon.query.sentence.Conditions} tells which, for all languages alike.
 */
@NullMarked
package org.communique.lexicon.query.sentence;

import org.jspecify.annotations.NullMarked;
