/**
 * How long questions take: those that analysts ask, and the worst that the language allows.
 *
 * <p>The doors are {@link org.communique.evaluation.questions.QuestionsCommand}, and
 * {@link org.communique.evaluation.questions.ParsingCommand} for the reading of their text alone.
 */
@NullMarked
package org.communique.evaluation.questions;

import org.jspecify.annotations.NullMarked;
