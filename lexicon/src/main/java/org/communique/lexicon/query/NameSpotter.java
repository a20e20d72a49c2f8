package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.analysis.Vocabulary;
import org.communique.lexicon.mentions.PeopleByName;
import org.communique.lexicon.mentions.Stems;
import org.communique.lexicon.mentions.Titles;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameWords;
import org.communique.lexicon.names.Office;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.names.Term;
import org.communique.lexicon.query.AskedName.AskedOffice;
import org.communique.lexicon.query.AskedName.AskedOrganisation;
import org.communique.lexicon.query.AskedName.AskedPerson;
import org.communique.lexicon.schema.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in the words of a question: offices first, then organisations, then people, the longest first.
 *
 * <p>A name that very many people share claims none of them: its words are left to be asked for as they sound, as those of
 * unknown names are.
 */
final class NameSpotter {
    private static final int LONGEST_NAME = 5;

    private final Gazetteer gazetteer;
    private final AskedTitles titles;
    private final PeopleByName people;
    private final AskedTime time;

    NameSpotter(Gazetteer gazetteer, QuestionWords words) {
        this.gazetteer = gazetteer;
        Stems stems = text -> List.copyOf(words.terms(text, Reading.STEM).values());
        this.titles = new AskedTitles(new Titles(gazetteer, stems), words);
        this.people = new PeopleByName(gazetteer);
        this.time = new AskedTime(words);
    }

    /**
     * A stretch of the words.
     *
     * @param name what they name, or null for one ordinary word
     */
    record Stretch(List<String> words, @Nullable AskedName name) {}

    /** The words cut into names and single words, in order. */
    List<Stretch> stretches(List<String> words, DateRange published) {
        Optional<List<Stretch>> office = office(words, published);
        return office.orElseGet(() -> organisations(words));
    }

    private Optional<List<Stretch>> office(List<String> words, DateRange published) {
        List<AskedTitles.Found> offices = titles.officesIn(words);
        if (offices.isEmpty()) {
            return Optional.empty();
        }
        AskedTitles.Found found = offices.getFirst();
        Office office = gazetteer.office(found.id()).orElseThrow();
        List<String> others = new ArrayList<>(words.subList(0, found.from()));
        others.addAll(words.subList(found.to(), words.size()));
        DateRange told = time.in(others);
        DateRange when = told == null ? published : told;
        String asked = String.join(" ", words.subList(found.from(), found.to()));
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(words, new AskedOffice(asked, office, when, holders(office, when))));
        List<String> rest = others.stream()
                .filter(word -> told == null || !time.tells(word))
                .filter(word -> !Titles.CONNECTORS.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        stretches.addAll(organisations(rest));
        return Optional.of(stretches);
    }

    /** Who held the office at some time of these days, earliest first. */
    List<AskedName.Holder> holders(Office office, DateRange when) {
        List<AskedName.Holder> holders = new ArrayList<>();
        for (Term term : gazetteer.termsOf(office.id())) {
            if (new DateRange(term.first(), term.last()).meets(when)) {
                gazetteer.person(term.person()).ifPresent(person -> holders.add(new AskedName.Holder(person, term)));
            }
        }
        return holders;
    }

    private List<Stretch> people(List<String> words) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<AskedPerson> person = longest(words, at);
            int length =
                    person.map(found -> found.asked().split(" ", -1).length).orElse(1);
            stretches.add(new Stretch(words.subList(at, at + length), person.orElse(null)));
            at += length;
        }
        return stretches;
    }

    private Optional<AskedPerson> longest(List<String> words, int at) {
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            Optional<AskedPerson> person = person(words.subList(at, at + length));
            if (person.isPresent()) {
                return length == 1 && isSomebodyElse(words, at) ? Optional.empty() : person;
            }
        }
        return Optional.empty();
    }

    /** Whether beside a surname there stands a name that none of those people has. */
    private boolean isSomebodyElse(List<String> words, int at) {
        return isUnknownName(words, at - 1) || isUnknownName(words, at + 1);
    }

    private boolean isUnknownName(List<String> words, int at) {
        return at >= 0
                && at < words.size()
                && looksLikeName(words.get(at))
                && NameWords.of(words.get(at)).stream().noneMatch(NameWords.Word::initial)
                && person(List.of(words.get(at))).isEmpty()
                && !isCommonSurname(words.get(at));
    }

    /** Whether most of the very many who share a name have it as their surname, and not as their given name. */
    private boolean isCommonSurname(String word) {
        List<Person> sharing = gazetteer.peopleNamed(word, PeopleByName.MOST_PEOPLE + 1);
        if (sharing.size() <= PeopleByName.MOST_PEOPLE) {
            return false;
        }
        long surnames = sharing.stream()
                .map(gazetteer::spellings)
                .filter(spellings -> spellings.surname() >= 0 && spellings.part(word) == spellings.surname())
                .count();
        return surnames * 2 > sharing.size();
    }

    private Optional<AskedPerson> person(List<String> words) {
        List<Person> named = people.of(words);
        boolean whole = words.stream().map(NameWords::of).mapToInt(List::size).sum() > 1;
        return named.isEmpty() ? Optional.empty() : Optional.of(new AskedPerson(String.join(" ", words), named, whole));
    }

    /** Whether a word is written as a name, or is no ordinary word. */
    static boolean looksLikeName(String word) {
        return Character.isLetter(word.charAt(0))
                && (Character.isUpperCase(word.charAt(0))
                        || !new Vocabulary().isCommonWord(word.toLowerCase(Locale.ROOT)));
    }

    /** Organisations, and people among what is left between them. */
    private List<Stretch> organisations(List<String> words) {
        List<Stretch> stretches = new ArrayList<>();
        List<AskedTitles.Found> found = titles.organisationsIn(words).stream()
                .filter(organisation -> isMeant(words.subList(organisation.from(), organisation.to())))
                .sorted(Comparator.comparingInt(AskedTitles.Found::from))
                .toList();
        int at = 0;
        for (AskedTitles.Found organisation : found) {
            stretches.addAll(people(words.subList(at, organisation.from())));
            List<String> named = words.subList(organisation.from(), organisation.to());
            stretches.add(new Stretch(
                    named,
                    new AskedOrganisation(
                            String.join(" ", named),
                            gazetteer.organisation(organisation.id()).orElseThrow())));
            at = organisation.to();
        }
        stretches.addAll(people(words.subList(at, words.size())));
        return stretches;
    }

    /** "who" is a word, WHO an organisation. */
    private static boolean isMeant(List<String> named) {
        String word = named.getFirst();
        boolean small = word.equals(word.toLowerCase(Locale.ROOT));
        return named.size() > 1 || !small || !new Vocabulary().isCommonWord(word);
    }
}
