package org.communique.lexicon.mentions;

import java.util.List;
import java.util.Locale;
import org.communique.lexicon.analysis.Vocabulary;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameWords;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.names.Spellings;

/** Whom words in a row name together, in any order, either script and any case, initials and patronymics among them. */
public final class PeopleByName {
    private final Gazetteer gazetteer;

    public PeopleByName(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The people whom all of these words name: each word another part of the name, or an initial of one.
     *
     * @param words as written, "Yu." with its full stop
     * @return empty for initials alone, and for one word that is an ordinary one
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
        return gazetteer.peopleNamed(name).stream()
                .filter(person -> partsDiffer(person, spelt))
                .filter(person -> hasInitials(person, parts))
                .toList();
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
    private static boolean partsDiffer(Person person, List<NameWords.Word> spelt) {
        Spellings spellings = Spellings.of(person);
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

    private static boolean hasInitials(Person person, List<NameWords.Word> parts) {
        Spellings spellings = Spellings.of(person);
        int surname = parts.stream()
                .filter(part -> !part.initial())
                .mapToInt(part -> spellings.part(part.text()))
                .findFirst()
                .orElse(-1);
        List<NameWords.Word> initials =
                parts.stream().filter(NameWords.Word::initial).toList();
        return initials.isEmpty() || initials.stream().anyMatch(part -> spellings.hasInitial(part.text(), surname));
    }
}
