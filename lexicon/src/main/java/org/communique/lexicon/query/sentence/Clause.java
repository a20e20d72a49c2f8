package org.communique.lexicon.query.sentence;

import java.util.List;

/**
 * A relative clause, in two parts so that clauses of one verb can share it: "that were published" and "in 2018".
 *
 * @param rest may be empty
 */
record Clause(String verb, String rest) {

    /** One or the other: "that were published in 2017 or in 2018", "that have the id “a” or that were published in 2018". */
    static Clause either(List<Clause> clauses, String or) {
        String verb = clauses.getFirst().verb;
        if (clauses.stream().allMatch(clause -> clause.verb.equals(verb))) {
            return new Clause(
                    verb, String.join(or, clauses.stream().map(Clause::rest).toList()));
        }
        return new Clause(String.join(or, clauses.stream().map(Clause::toString).toList()), "");
    }

    @Override
    public String toString() {
        return rest.isEmpty() ? verb : verb + " " + rest;
    }
}
