package org.communique.lexicon.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.names.Office;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.names.Term;

/** What an article says besides a name about who is meant by it: offices and organisations, whole names, its day. */
final class Evidence {
    private final Gazetteer gazetteer;
    private final News news;

    /** Ids of offices and organisations by paragraph. */
    private final Map<Integer, Set<String>> titles = new HashMap<>();

    private final Set<String> allTitles = new HashSet<>();
    private final Set<String> offices = new HashSet<>();
    private final Set<Person> wholeNames = new HashSet<>();

    Evidence(Gazetteer gazetteer, News news) {
        this.gazetteer = gazetteer;
        this.news = news;
    }

    void sees(NamedTitles.Title title, int paragraph) {
        titles.computeIfAbsent(paragraph, _ -> new HashSet<>()).addAll(title.ids());
        allTitles.addAll(title.ids());
        if (title.kind() == NameKind.OFFICE) {
            offices.addAll(title.ids());
        }
    }

    /** @param people whom a whole name may mean */
    void sees(List<Person> people) {
        wholeNames.addAll(people);
    }

    /**
     * The place of a name.
     *
     * @param paragraph its number
     * @param before ids of the office or organisation right before it, as in "NATO Secretary General Rutte"
     */
    record Place(int paragraph, Set<String> before) {}

    /** Who is meant: one, several where that stays open, none where a surname alone says too little. */
    List<Person> meant(NamedPeople.Name name, Place place) {
        boolean whole = name.form() == NamedPeople.Form.WHOLE;
        if (whole && name.people().size() == 1) {
            return name.people();
        }
        List<Person> named = name.people().stream().filter(wholeNames::contains).toList();
        boolean known = whole || !named.isEmpty();
        List<Person> likely = whole ? name.people() : known ? named : name.spelt();
        for (Predicate<Person> sign : signs(name.form(), place, known)) {
            List<Person> having = likely.stream().filter(sign).toList();
            known |= !having.isEmpty();
            likely = having.isEmpty() ? likely : having;
        }
        return known ? likely : List.of();
    }

    /** What tells people apart, the surest first; of a surname that nothing else makes known, only what is near enough. */
    private List<Predicate<Person>> signs(NamedPeople.Form form, Place place, boolean known) {
        List<Predicate<Person>> signs = new ArrayList<>();
        signs.add(person -> hasTitle(person, place.before()));
        if (known || form == NamedPeople.Form.SURNAME) {
            signs.add(person -> hasTitle(person, titles.getOrDefault(place.paragraph(), Set.of())));
            signs.add(person -> hasTitle(person, offices));
        }
        if (known) {
            signs.add(person -> hasTitle(person, allTitles));
            signs.add(person -> !officesOfTheDay(person).isEmpty());
        }
        return signs;
    }

    private boolean hasTitle(Person person, Set<String> seen) {
        for (Term term : gazetteer.termsOfPerson(person.id())) {
            boolean organisation = gazetteer
                    .office(term.office())
                    .map(Office::organisation)
                    .filter(seen::contains)
                    .isPresent();
            if (organisation || seen.contains(term.office())) {
                return true;
            }
        }
        return false;
    }

    /** The offices that a person held on the day of the article, whichever of its days that was. */
    List<String> officesOfTheDay(Person person) {
        if (news.from() == null || news.to() == null) {
            return List.of();
        }
        return gazetteer.termsOfPerson(person.id()).stream()
                .filter(term -> term.covers(news.from()) && term.covers(news.to()))
                .map(Term::office)
                .distinct()
                .toList();
    }
}
