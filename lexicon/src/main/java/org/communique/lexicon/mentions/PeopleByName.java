package org.communique.lexicon.mentions;

import java.util.List;
import java.util.Locale;
import org.communique.lexicon.analysis.Vocabulary;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameWords;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.names.Spellings;

/**
 * Whom words in a row name together, in any order, either script and any case, initials and patronymics among them.
 *
 * <p>A name that very many people share, as «Иван» or Zhang by itself, names none of them.
 */
public final class PeopleByName {
    /** A name of more people tells an analyst nothing of any of them; each of them would be a query more. */
    public static final int MOST_PEOPLE = 20;

    /** Among how many homonyms those are looked for that have the initials and the parts of a name in their places. */
    private static final int MOST_COMPARED = 200;

    private final Gazetteer gazetteer;

    public PeopleByName(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The people whom all of these words name: each word another part of the name, or an initial of one beside the surname.
     *
     * @param words as written, "Yu." with its full stop
     * @return at most {@link #MOST_PEOPLE}; none for initials alone, one word that is an ordinary one, or a name of more people
     */
    public List<Person> of(List<String> words) {
        List<NameWords.Word> parts =
                words.stream().map(NameWords::of).flatMap(List::stream).toList();
        List<NameWords.Word> spelt =
                parts.stream().filter(part -> !part.initial()).toList();
        boolean nameless = spelt.isEmpty()
                || words.stream().anyMatch(word -> NameWords.of(word).isEmpty());
        if (nameless || (words.size() == 1 && !mayBeName(words.getFirst()))) {
            return List.of();
        }
        List<Person> named = named(spelt, parts);
        return named.isEmpty() ? withoutPatronymic(spelt, parts) : named;
    }

    private List<Person> named(List<NameWords.Word> spelt, List<NameWords.Word> parts) {
        String name = String.join(" ", spelt.stream().map(NameWords.Word::text).toList());
        int most = parts.size() > 1 ? MOST_COMPARED : MOST_PEOPLE;
        List<Person> homonyms = gazetteer.peopleNamed(name, most + 1);
        if (homonyms.size() > most) {
            return List.of();
        }
        List<Person> people = homonyms.stream()
                .filter(person -> partsDiffer(gazetteer.spellings(person), spelt))
                .filter(person -> hasInitials(gazetteer.spellings(person), parts))
                .toList();
        return people.size() > MOST_PEOPLE ? List.of() : people;
    }

    /** Those of whom no patronymic is known: it may be theirs. */
    private List<Person> withoutPatronymic(List<NameWords.Word> spelt, List<NameWords.Word> parts) {
        List<NameWords.Word> rest = spelt.stream()
                .filter(word -> !Spellings.isPatronymic(word.text()))
                .toList();
        if (rest.size() < 2 || rest.size() == spelt.size()) {
            return List.of();
        }
        return named(rest, parts).stream()
                .filter(person -> person.names().stream()
                        .map(NameWords::of)
                        .flatMap(List::stream)
                        .noneMatch(word -> Spellings.isPatronymic(word.text())))
                .toList();
    }

    /** A single word names a person only if it is written or known as a name. */
    private static boolean mayBeName(String word) {
        Vocabulary vocabulary = new Vocabulary();
        String lower = word.toLowerCase(Locale.ROOT);
        return !vocabulary.isCommonWord(lower) || (Character.isUpperCase(word.charAt(0)) && vocabulary.isName(lower));
    }

    /** Each word must spell another part of the name; a patronymic is none. */
    private static boolean partsDiffer(Spellings spellings, List<NameWords.Word> spelt) {
        long parts = spelt.stream()
                .mapToInt(word -> spellings.part(word.text()))
                .filter(part -> part >= 0)
                .distinct()
                .count();
        long patronymics = spelt.stream()
                .filter(word -> spellings.part(word.text()) < 0 && Spellings.isPatronymic(word.text()))
                .count();
        return parts > 0 && parts + patronymics == spelt.size();
    }

    private static boolean hasInitials(Spellings spellings, List<NameWords.Word> parts) {
        List<NameWords.Word> initials =
                parts.stream().filter(NameWords.Word::initial).toList();
        if (initials.isEmpty()) {
            return true;
        }
        int[] spelt = parts.stream()
                .filter(part -> !part.initial())
                .mapToInt(part -> spellings.part(part.text()))
                .toArray();
        boolean givenNameAlone = spelt.length == 1 && spelt[0] != spellings.surname();
        return !givenNameAlone && initials.stream().anyMatch(part -> spellings.hasInitial(part.text(), spelt[0]));
    }
}
