package org.communique.lexicon.names;

import java.util.List;

/**
 * An organisation or state.
 *
 * @param id such as {@code csto}
 * @param names in both languages; the first is the one to show
 * @param abbreviations in both scripts
 * @param members as the sources write them; may be empty
 * @param confidence how its facts are known, in words; may be empty
 * @param sources addresses of pages; may be empty
 */
public record Organisation(
        String id,
        List<String> names,
        List<String> abbreviations,
        List<String> members,
        String confidence,
        List<String> sources) {
    public Organisation {
        names = List.copyOf(names);
        abbreviations = List.copyOf(abbreviations);
        members = List.copyOf(members);
        sources = List.copyOf(sources);
    }
}
