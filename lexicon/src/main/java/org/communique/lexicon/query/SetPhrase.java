package org.communique.lexicon.query;

import java.util.List;

/**
 * A set phrase of diplomacy, as "double standards", in both languages.
 *
 * @param id lower-case Latin, stable, such as {@code double-standards}
 * @param english its wordings, the commonest first; at least one
 * @param russian likewise
 */
record SetPhrase(String id, List<String> english, List<String> russian) {
    SetPhrase {
        english = List.copyOf(english);
        russian = List.copyOf(russian);
    }
}
