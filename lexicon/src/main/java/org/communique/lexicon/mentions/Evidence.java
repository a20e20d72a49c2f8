package org.communique.lexicon.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.lexicon.names.Gazetteer;
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
    private final Set<Person> wholeNames = new HashSet<>();

    Evidence(Gazetteer gazetteer, News news) {
        this.gazetteer = gazetteer;
        this.news = news;
    }

    void sees(String officeOrOrganisation, int paragraph) {
        titles.computeIfAbsent(paragraph, _ -> new HashSet<>()).add(officeOrOrganisation);
        allTitles.add(officeOrOrganisation);
    }

    /** @param people whom a whole name may mean */
    void sees(List<Person> people) {
        wholeNames.addAll(people);
    }

    /**
     * Who is meant: one, several where that stays open, none where a surname alone says too little.
     *
     * @param paragraph where the name stands
     */
    List<Person> meant(NamedPeople.Name name, int paragraph) {
        if (name.whole() && name.people().size() == 1) {
            return name.people();
        }
        List<Person> named = name.people().stream().filter(wholeNames::contains).toList();
        boolean known = name.whole() || !named.isEmpty();
        List<Person> likely = name.whole() ? name.people() : known ? named : name.spelt();
        List<Predicate<Person>> signs = new ArrayList<>();
        signs.add(person -> hasTitle(person, titles.getOrDefault(paragraph, Set.of())));
        signs.add(person -> hasTitle(person, allTitles));
        if (known) {
            signs.add(person -> !officesOfTheDay(person).isEmpty());
        }
        for (Predicate<Person> sign : signs) {
            List<Person> having = likely.stream().filter(sign).toList();
            known |= !having.isEmpty();
            likely = having.isEmpty() ? likely : having;
        }
        return known ? likely : List.of();
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
