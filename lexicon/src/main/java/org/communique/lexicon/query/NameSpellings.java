package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameForms;
import org.communique.lexicon.names.NameKey;
import org.communique.lexicon.names.NameWords;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.names.Spellings;
import org.communique.lexicon.query.AskedName.AskedOffice;
import org.communique.lexicon.query.AskedName.AskedOrganisation;
import org.communique.lexicon.query.AskedName.AskedPerson;
import org.communique.lexicon.query.AskedName.AskedUnknown;

/** The spellings in which a name of a question is looked for: those known of it, and those an index has. */
final class NameSpellings {
    /** A base form is shorter than its cases, as a rule. */
    private static final Comparator<String> SHORTEST_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Gazetteer gazetteer;
    private final QuestionWords words;
    private final NameTerms terms;

    NameSpellings(Gazetteer gazetteer, QuestionWords words, NameTerms terms) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.terms = terms;
    }

    /** The spellings, the one asked for first; each can be asked as a question without variants. */
    Set<String> of(AskedName name) {
        Set<String> spellings = new LinkedHashSet<>();
        switch (name) {
            case AskedPerson(String asked, List<Person> people, boolean whole) -> {
                spellings.add(asked);
                people.forEach(person -> spellings.addAll(whole ? person.names() : part(person, asked)));
                if (!whole) {
                    spellings.addAll(inIndex(asked));
                }
            }
            case AskedOrganisation(String asked, var organisation) -> {
                spellings.add(asked);
                spellings.addAll(organisation.names());
                spellings.addAll(organisation.abbreviations());
            }
            case AskedOffice office ->
                office.holders()
                        .forEach(holder -> spellings.addAll(holder.person().names()));
            case AskedUnknown(String asked) ->
                NameWords.of(asked).stream()
                        .filter(word -> !word.initial())
                        .forEach(word -> spellings.addAll(inIndex(word.text())));
        }
        if (spellings.isEmpty()) {
            spellings.add(name.asked());
        }
        return distinct(spellings);
    }

    /** Of spellings that share their stems the first: «Хачатурова» is found with «Хачатуров». */
    private Set<String> distinct(Set<String> spellings) {
        Set<String> known = new HashSet<>();
        Set<String> distinct = new LinkedHashSet<>();
        for (String spelling : spellings) {
            List<String> stems = stems(spelling);
            List<String> keys = spelling.indexOf(' ') < 0 ? stems : List.of(String.join(" ", stems));
            if (keys.stream().noneMatch(known::contains)) {
                distinct.add(spelling);
            }
            known.addAll(keys);
        }
        return distinct;
    }

    private List<String> part(Person person, String surname) {
        Spellings spellings = gazetteer.spellings(person);
        int part = spellings.part(surname);
        return part < 0
                ? List.of()
                : spellings.part(part).stream().map(NameSpellings::capitalised).toList();
    }

    /** The forms in the index that a word's keys reach, after the word. */
    private Collection<String> inIndex(String word) {
        Set<String> forms = new TreeSet<>(SHORTEST_FIRST);
        for (String key : NameKey.of(word).strict()) {
            terms.beginningWith(NameForms.prefix(key))
                    .forEach(term -> forms.add(capitalised(NameForms.form(key, term))));
        }
        List<String> all = new ArrayList<>(List.of(capitalised(word)));
        all.addAll(forms);
        return all;
    }

    private List<String> stems(String form) {
        return words.terms(form, Reading.STEM).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
