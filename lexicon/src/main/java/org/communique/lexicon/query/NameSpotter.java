package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.lexicon.analysis.Vocabulary;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameWords;
import org.communique.lexicon.names.Office;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.names.Spellings;
import org.communique.lexicon.names.Term;
import org.communique.lexicon.query.AskedName.AskedOffice;
import org.communique.lexicon.query.AskedName.AskedOrganisation;
import org.communique.lexicon.query.AskedName.AskedPerson;
import org.communique.lexicon.schema.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in the words of a question: offices first, then organisations, then people, the longest first.
 *
 * <p>A name that very many people share, as «Иван» or Zhang by itself, claims none of them: its words are left to be asked
 * for as they sound, as those of unknown names are.
 */
final class NameSpotter {
    private static final int LONGEST_NAME = 5;

    /** A name of more people tells an analyst nothing of any of them; each of them would be a query more. */
    static final int MOST_PEOPLE = 20;

    /** Among how many homonyms those are looked for that have the initials and the parts of a name in their places. */
    private static final int MOST_COMPARED = 200;

    private final Gazetteer gazetteer;
    private final Titles titles;
    private final AskedTime time;

    NameSpotter(Gazetteer gazetteer, QuestionWords words) {
        this.gazetteer = gazetteer;
        this.titles = new Titles(gazetteer, words);
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
        List<Titles.Found> offices = titles.officesIn(words);
        if (offices.isEmpty()) {
            return Optional.empty();
        }
        Titles.Found found = offices.getFirst();
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
        List<Person> people = gazetteer.peopleNamed(word, MOST_PEOPLE + 1);
        if (people.size() <= MOST_PEOPLE) {
            return false;
        }
        long surnames = people.stream()
                .map(gazetteer::spellings)
                .filter(spellings -> spellings.surname() >= 0 && spellings.part(word) == spellings.surname())
                .count();
        return surnames * 2 > people.size();
    }

    /** The people whom all of these words name together. */
    private Optional<AskedPerson> person(List<String> words) {
        List<NameWords.Word> parts =
                words.stream().map(NameWords::of).flatMap(List::stream).toList();
        List<NameWords.Word> spelt =
                parts.stream().filter(part -> !part.initial()).toList();
        boolean nameless = spelt.isEmpty()
                || words.stream().anyMatch(word -> NameWords.of(word).isEmpty());
        if (nameless || (words.size() == 1 && !mayBeName(words.getFirst()))) {
            return Optional.empty();
        }
        String name = String.join(" ", spelt.stream().map(NameWords.Word::text).toList());
        boolean whole = parts.size() > 1;
        int most = whole ? MOST_COMPARED : MOST_PEOPLE;
        List<Person> homonyms = gazetteer.peopleNamed(name, most + 1);
        if (homonyms.size() > most) {
            return Optional.empty();
        }
        List<Person> people = homonyms.stream()
                .filter(person -> partsDiffer(gazetteer.spellings(person), spelt))
                .filter(person -> hasInitials(gazetteer.spellings(person), parts))
                .toList();
        return people.isEmpty() || people.size() > MOST_PEOPLE
                ? Optional.empty()
                : Optional.of(new AskedPerson(String.join(" ", words), people, whole));
    }

    /** Whether a word is written as a name, or is no ordinary word. */
    static boolean looksLikeName(String word) {
        return Character.isLetter(word.charAt(0))
                && (Character.isUpperCase(word.charAt(0))
                        || !new Vocabulary().isCommonWord(word.toLowerCase(Locale.ROOT)));
    }

    /** A single word names a person only if it is written or known as a name. */
    private static boolean mayBeName(String word) {
        Vocabulary vocabulary = new Vocabulary();
        String lower = word.toLowerCase(Locale.ROOT);
        return !vocabulary.isCommonWord(lower) || (Character.isUpperCase(word.charAt(0)) && vocabulary.isName(lower));
    }

    /** Each word must spell another part of the name. */
    private static boolean partsDiffer(Spellings spellings, List<NameWords.Word> spelt) {
        return spelt.stream()
                        .mapToInt(word -> spellings.part(word.text()))
                        .filter(part -> part >= 0)
                        .distinct()
                        .count()
                == spelt.size();
    }

    private static boolean hasInitials(Spellings spellings, List<NameWords.Word> parts) {
        List<NameWords.Word> initials =
                parts.stream().filter(NameWords.Word::initial).toList();
        if (initials.isEmpty()) {
            return true;
        }
        int surname = parts.stream()
                .filter(part -> !part.initial())
                .mapToInt(part -> spellings.part(part.text()))
                .findFirst()
                .orElse(-1);
        return initials.stream().anyMatch(part -> spellings.hasInitial(part.text(), surname));
    }

    /** Organisations, and people among what is left between them. */
    private List<Stretch> organisations(List<String> words) {
        List<Stretch> stretches = new ArrayList<>();
        List<Titles.Found> found = titles.organisationsIn(words).stream()
                .filter(organisation -> isMeant(words.subList(organisation.from(), organisation.to())))
                .sorted(Comparator.comparingInt(Titles.Found::from))
                .toList();
        int at = 0;
        for (Titles.Found organisation : found) {
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
