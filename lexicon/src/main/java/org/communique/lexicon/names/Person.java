package org.communique.lexicon.names;

import java.util.List;

/**
 * A person the gazetteer knows.
 *
 * @param id lower-case Latin, stable, such as {@code khachaturov-yuri}
 * @param names all spellings seen, in both scripts; the first is the one to show
 * @param unverified those spellings that no page confirms
 * @param sources addresses of pages that name the person; may be empty
 */
public record Person(String id, List<String> names, List<String> unverified, List<String> sources) {
    public Person {
        names = List.copyOf(names);
        unverified = List.copyOf(unverified);
        sources = List.copyOf(sources);
    }
}
