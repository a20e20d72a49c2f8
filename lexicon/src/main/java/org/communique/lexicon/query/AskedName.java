package org.communique.lexicon.query;

import java.util.List;
import org.communique.lexicon.names.Office;
import org.communique.lexicon.names.Organisation;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.names.Term;
import org.communique.lexicon.schema.DateRange;

/** A name in a question: one that the gazetteer knows, or a word that is written like one. */
public sealed interface AskedName {
    /** The words of the question that name it. */
    String asked();

    /**
     * People of one name: several where it does not tell them apart.
     *
     * @param whole whether the name has all its parts or initials for them, and not the surname alone
     */
    record AskedPerson(String asked, List<Person> people, boolean whole) implements AskedName {
        public AskedPerson {
            people = List.copyOf(people);
        }
    }

    /** An organisation by one of its names or abbreviations. */
    record AskedOrganisation(String asked, Organisation organisation) implements AskedName {}

    /**
     * An office, and who held it at the time asked for.
     *
     * @param when open at both ends where no time is asked for
     * @param holders of that time, earliest first
     */
    record AskedOffice(String asked, Office office, DateRange when, List<Holder> holders) implements AskedName {
        public AskedOffice {
            holders = List.copyOf(holders);
        }
    }

    /** Words that may be a name of nobody whom the gazetteer knows, or of too many people to mean one of them. */
    record AskedUnknown(String asked) implements AskedName {}

    /** Who held an office, and when. */
    record Holder(Person person, Term term) {}
}
