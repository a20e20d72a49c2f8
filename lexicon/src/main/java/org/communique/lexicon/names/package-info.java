/**
 * Names of people, whoever spelt them and in whichever script and case.
 *
 * <p>The door is {@link org.communique.lexicon.names.NameKeys}: the name reading of a text. Its one subtlety: a key is
 * made from one word alone, so that index and question agree on it without knowing each other.
 */
@NullMarked
package org.communique.lexicon.names;

import org.jspecify.annotations.NullMarked;
