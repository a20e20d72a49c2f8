package org.communique.lexicon.names;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * People, their offices and terms, organisations: immutable, safe for use by several threads.
 *
 * <p>What the files tell is kept as bytes, about 90 for each variant with its keys; a {@link Person}, {@link Office} or
 * {@link Organisation} is made anew, in about a microsecond, whenever it is asked for. The lists of all are views.
 */
public final class Gazetteer {
    /** A few megabytes; a question asks for some of them several times. Emptied when full. */
    private static final int CACHED_SPELLINGS = 1_000;

    private final GazetteerTable<Person> people;
    private final GazetteerTable<Office> offices;
    private final GazetteerTable<Organisation> organisations;
    private final Terms terms;
    private final PeopleByWord peopleByWord;
    private final KeyIndex organisationsByName;
    private final KeyIndex officesByTitle;
    private final String fingerprint;
    private final Map<Person, Spellings> spellings = new ConcurrentHashMap<>();

    /**
     * @param read to which nothing will be added
     * @param fingerprint of the files it was read from
     */
    Gazetteer(GazetteerDraft read, String fingerprint) {
        this.fingerprint = fingerprint;
        this.people = new GazetteerTable<>(
                read.people(), (id, rows) -> new Person(id, rows.lists(0, 1), rows.lists(1), rows.lists(2)));
        this.offices = new GazetteerTable<>(read.offices(), (id, rows) -> new Office(id, rows.first(0), rows.lists(1)));
        this.organisations = new GazetteerTable<>(
                read.organisations(),
                (id, rows) -> new Organisation(
                        id, rows.lists(0), rows.lists(1), rows.lists(2), rows.first(3), rows.lists(4)));
        this.terms = read.terms();
        this.peopleByWord = new PeopleByWord(read.people());
        KeyIndex.Builder names = new KeyIndex.Builder();
        KeyIndex.Builder titles = new KeyIndex.Builder();
        for (int place = 0; place < organisations.size(); place++) {
            Organisation organisation = organisations.at(place);
            note(names, organisation.names(), place);
            note(names, organisation.abbreviations(), place);
        }
        for (int place = 0; place < offices.size(); place++) {
            note(titles, offices.at(place).titles(), place);
        }
        this.organisationsByName = names.build();
        this.officesByTitle = titles.build();
    }

    private static void note(KeyIndex.Builder index, List<String> names, int place) {
        names.forEach(name -> index.note(index.key(NameScan.folded(name)), place));
    }

    /** A digest of the files it was read from: equal for equal files in equal order. */
    public String fingerprint() {
        return fingerprint;
    }

    /** All names of somebody or something, the one to show first; empty for an id that is not known. */
    public List<String> names(NameKind kind, String id) {
        return switch (kind) {
            case PERSON -> person(id).map(Person::names).orElse(List.of());
            case ORG -> organisation(id).map(Organisation::names).orElse(List.of());
            case OFFICE -> office(id).map(Office::titles).orElse(List.of());
        };
    }

    /** The person of that id. */
    public Optional<Person> person(String id) {
        return people.of(id);
    }

    /** The office of that id. */
    public Optional<Office> office(String id) {
        return offices.of(id);
    }

    /** The organisation of that id. */
    public Optional<Organisation> organisation(String id) {
        return organisations.of(id);
    }

    /** All people, in the order of the files. */
    public List<Person> people() {
        return people.all();
    }

    /** All offices, in the order of the files. */
    public List<Office> offices() {
        return offices.all();
    }

    /** All organisations, in the order of the files. */
    public List<Organisation> organisations() {
        return organisations.all();
    }

    /** The line of holders, earliest first. */
    public List<Term> termsOf(String office) {
        return terms.ofOffice(office);
    }

    /** The offices of a person, earliest first. */
    public List<Term> termsOfPerson(String person) {
        return terms.ofPerson(person);
    }

    /** Who held an office on a day: none, one, or several where somebody acted or the dates are known by year only. */
    public List<Term> holders(String office, LocalDate day) {
        return terms.ofOffice(office).stream().filter(term -> term.covers(day)).toList();
    }

    /**
     * The people whom a name may mean, in any order of its words, any case and either script: each word, initials
     * excepted, must be one of the person's.
     */
    public List<Person> peopleNamed(String name) {
        return peopleNamed(name, Integer.MAX_VALUE);
    }

    /** The first of the people whom a name may mean; of a common one a few, at a cost that does not grow with all. */
    public List<Person> peopleNamed(String name, int most) {
        return Arrays.stream(peopleByWord.named(NameScan.words(name), most))
                .mapToObj(people::at)
                .toList();
    }

    /** The spellings of a person; made once for those asked for often. */
    public Spellings spellings(Person person) {
        if (spellings.size() >= CACHED_SPELLINGS) {
            spellings.clear();
        }
        return spellings.computeIfAbsent(person, Spellings::of);
    }

    /** The organisations that have this name or abbreviation, in any case of letters. */
    public List<Organisation> organisationsNamed(String name) {
        return Arrays.stream(organisationsByName.numbers(NameScan.folded(name)))
                .mapToObj(organisations::at)
                .toList();
    }

    /** The offices that have this title, in any case of letters. */
    public List<Office> officesTitled(String title) {
        return Arrays.stream(officesByTitle.numbers(NameScan.folded(title)))
                .mapToObj(offices::at)
                .toList();
    }
}
