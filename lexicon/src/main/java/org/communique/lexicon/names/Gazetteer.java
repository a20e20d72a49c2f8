package org.communique.lexicon.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.lexicon.analysis.Script;

/** People, their offices and terms, organisations: immutable, safe for use by several threads. */
public final class Gazetteer {
    /** «Н.», "Yu." before a name. */
    private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}])\\p{Lu}\\p{Ll}?\\.");

    private final Map<String, Person> people;
    private final Map<String, Office> offices;
    private final Map<String, Organisation> organisations;
    private final List<Term> terms;
    private final String fingerprint;
    private final Map<String, Set<Person>> peopleByKey = new HashMap<>();
    private final Map<String, Set<Organisation>> organisationsByName = new HashMap<>();
    private final Map<String, Set<Office>> officesByTitle = new HashMap<>();

    Gazetteer(
            Map<String, Person> people,
            Map<String, Office> offices,
            Map<String, Organisation> organisations,
            List<Term> terms,
            String fingerprint) {
        this.people = new LinkedHashMap<>(people);
        this.offices = new LinkedHashMap<>(offices);
        this.organisations = new LinkedHashMap<>(organisations);
        this.terms = List.copyOf(terms);
        this.fingerprint = fingerprint;
        for (Person person : people.values()) {
            for (String name : person.names()) {
                for (String word : words(name)) {
                    NameKey.of(word).strict().forEach(key -> note(peopleByKey, key, person));
                }
            }
        }
        for (Organisation organisation : organisations.values()) {
            organisation.names().forEach(name -> note(organisationsByName, folded(name), organisation));
            organisation.abbreviations().forEach(name -> note(organisationsByName, folded(name), organisation));
        }
        for (Office office : offices.values()) {
            office.titles().forEach(title -> note(officesByTitle, folded(title), office));
        }
    }

    /** A digest of the files it was read from: equal for equal files in equal order. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The person of that id. */
    public Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /** The office of that id. */
    public Optional<Office> office(String id) {
        return Optional.ofNullable(offices.get(id));
    }

    /** The organisation of that id. */
    public Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /** All names of somebody or something, the one to show first; empty for an id that is not known. */
    public List<String> names(NameKind kind, String id) {
        return switch (kind) {
            case PERSON -> person(id).map(Person::names).orElse(List.of());
            case ORG -> organisation(id).map(Organisation::names).orElse(List.of());
            case OFFICE -> office(id).map(Office::titles).orElse(List.of());
        };
    }

    /** All people, in the order of the files. */
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    /** All offices, in the order of the files. */
    public List<Office> offices() {
        return List.copyOf(offices.values());
    }

    /** All organisations, in the order of the files. */
    public List<Organisation> organisations() {
        return List.copyOf(organisations.values());
    }

    /** The line of holders, earliest first. */
    public List<Term> termsOf(String office) {
        return terms.stream().filter(term -> term.office().equals(office)).toList();
    }

    /** The offices of a person, earliest first. */
    public List<Term> termsOfPerson(String person) {
        return terms.stream().filter(term -> term.person().equals(person)).toList();
    }

    /** Who held an office on a day: none, one, or several where somebody acted or the dates are known by year only. */
    public List<Term> holders(String office, LocalDate day) {
        return terms.stream()
                .filter(term -> term.office().equals(office) && term.covers(day))
                .toList();
    }

    /**
     * The people whom a name may mean, in any order of its words, any case and either script: each word, initials
     * excepted, must be one of the person's.
     */
    public List<Person> peopleNamed(String name) {
        Set<Person> found = new LinkedHashSet<>();
        boolean first = true;
        for (String word : words(name)) {
            Set<Person> having = new LinkedHashSet<>();
            likelyKeys(word).forEach(key -> having.addAll(peopleByKey.getOrDefault(key, Set.of())));
            if (first) {
                found.addAll(having);
            } else {
                found.retainAll(having);
            }
            first = false;
        }
        return List.copyOf(found);
    }

    /** Of a short Latin word the first key only: by a less likely reading Kan would be Keng. */
    private static List<String> likelyKeys(String word) {
        NameKey key = NameKey.of(word);
        boolean sure = key.isTelling() || Script.of(word) == Script.CYRILLIC;
        return sure ? key.strict() : key.strict().subList(0, 1);
    }

    /** The organisations that have this name or abbreviation, in any case of letters. */
    public List<Organisation> organisationsNamed(String name) {
        return List.copyOf(organisationsByName.getOrDefault(folded(name), Set.of()));
    }

    /** The offices that have this title, in any case of letters. */
    public List<Office> officesTitled(String title) {
        return List.copyOf(officesByTitle.getOrDefault(folded(title), Set.of()));
    }

    private static <T> void note(Map<String, Set<T>> index, String key, T value) {
        index.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(value);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String withoutInitials = INITIAL.matcher(name).replaceAll(" ");
        for (String word : folded(withoutInitials).split(" ", -1)) {
            if (word.length() > 1) {
                words.add(word);
            }
        }
        return words;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}']+", " ")
                .strip();
    }
}
