/**
 * How good and how fast: every figure that the project claims of itself is printed by a command here.
 *
 * <p>The door is {@link org.communique.evaluation.EvaluationMain}, with a sub-command and a package for each thing measured.
 */
@NullMarked
package org.communique.evaluation;

import org.jspecify.annotations.NullMarked;
