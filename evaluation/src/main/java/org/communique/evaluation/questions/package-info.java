/**
 * How long questions take: those that analysts ask, and the worst that the language allows.
 *
 * <p>The door is {@link org.communique.evaluation.questions.QuestionsCommand}.
 */
@NullMarked
package org.communique.evaluation.questions;

import org.jspecify.annotations.NullMarked;
