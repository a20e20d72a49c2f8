/**
 * Who and what is named in a text: people, organisations and offices of the gazetteer, found in the analysed words.
 *
 * <p>The door for articles is {@link org.communique.lexicon.mentions.NamesInText}; questions ask
 * {@link org.communique.lexicon.mentions.Titles} and {@link org.communique.lexicon.mentions.PeopleByName} about the few words
 * they have. Its one subtlety: a surname by itself names somebody only where the rest of the article says who is meant; what it
 * leaves open stays open.
 */
@NullMarked
package org.communique.lexicon.mentions;

import org.jspecify.annotations.NullMarked;
