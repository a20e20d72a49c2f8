/**
 * Names of people, offices and organisations, whoever spelt them and in whichever script and case.
 *
 * <p>Two doors: {@link org.communique.lexicon.names.NameKeys}, the name reading of a text, and
 * {@link org.communique.lexicon.names.Gazetteer}, the names known one by one. The one subtlety: a key is made from one
 * word alone, so that index and question agree on it without knowing each other; a word whose sound is ambiguous has
 * several.
 */
@NullMarked
package org.communique.lexicon.names;

import org.jspecify.annotations.NullMarked;
