package org.communique.lexicon.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who held which office when, by office and by person. One thread adds; once nobody does, any number ask. */
final class Terms {
    private final Map<String, List<Term>> byOffice = new HashMap<>();
    private final Map<String, List<Term>> byPerson = new HashMap<>();

    /** A holder beyond doubt of the same office at the same time; acting ones may be beside. */
    Optional<Term> overlapping(Term term) {
        if (term.acting()) {
            return Optional.empty();
        }
        return ofOffice(term.office()).stream()
                .filter(known -> !known.acting() && known.overlaps(term))
                .findFirst();
    }

    void add(Term term) {
        byOffice.computeIfAbsent(term.office(), _ -> new ArrayList<>()).add(term);
        byPerson.computeIfAbsent(term.person(), _ -> new ArrayList<>()).add(term);
    }

    /** Puts the earliest first; to be called once all are added. */
    void order() {
        byOffice.replaceAll((_, terms) -> ordered(terms));
        byPerson.replaceAll((_, terms) -> ordered(terms));
    }

    private static List<Term> ordered(List<Term> terms) {
        return terms.stream().sorted(Comparator.comparing(Term::first)).toList();
    }

    List<Term> ofOffice(String office) {
        return byOffice.getOrDefault(office, List.of());
    }

    List<Term> ofPerson(String person) {
        return byPerson.getOrDefault(person, List.of());
    }
}
