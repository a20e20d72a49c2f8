package org.communique.lexicon.mentions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.communique.lexicon.analysis.Vocabulary;
import org.communique.lexicon.mentions.Chunks.Chunk;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.names.Spellings;

/** The names of people in a text, whole ones and surnames by themselves, the longest first. One thread at a time. */
final class NamedPeople {
    private static final int LONGEST_NAME = 5;

    /** A surname that more people share names nobody. */
    private static final int MOST_HOMONYMS = 5;

    /** Letters of the longest short surname, in any case ending. */
    private static final int SHORT = 4;

    private static final int REMEMBERED = 10_000;

    private final Gazetteer gazetteer;
    private final PeopleByName people;
    private final Stems stems;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Recent<List<Person>> named = new Recent<>(REMEMBERED);
    private final Recent<Surname> surnames = new Recent<>(REMEMBERED);
    private final Recent<Boolean> parts = new Recent<>(REMEMBERED);
    private final Recent<Boolean> strangers = new Recent<>(REMEMBERED);

    NamedPeople(Gazetteer gazetteer, Stems stems) {
        this.stems = stems;
        this.gazetteer = gazetteer;
        this.people = new PeopleByName(gazetteer);
    }

    /**
     * A name in a text.
     *
     * @param people whom it may mean, at least one
     * @param spelt those of them whose name is spelt so somewhere in the gazetteer, in any case ending
     * @param form how much of it there is
     */
    record Name(List<Person> people, List<Person> spelt, Form form, Span span) {}

    /** How much of a name there is. */
    enum Form {
        /** At least two parts. */
        WHOLE,
        /** The surname. */
        SURNAME,
        /** A surname as Ли or Ban, which is also many others'. */
        SHORT_SURNAME
    }

    /** A surname by itself. */
    private record Surname(List<Person> people, List<Person> spelt) {}

    /** The names in order, none across another. */
    List<Name> in(List<Chunk> chunks) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < chunks.size()) {
            int length = mayBeNamed(chunks.get(at)) ? longest(chunks, at, names) : 1;
            at += length;
        }
        return names;
    }

    private boolean mayBeNamed(Chunk chunk) {
        return chunk.capital() && (chunk.initial() || isPart(chunk.text()));
    }

    /** Adds the longest name that begins at a chunk; tells how many chunks are done with. */
    private int longest(List<Chunk> chunks, int at, List<Name> names) {
        int end = at + 1;
        while (end < chunks.size() && end < at + LONGEST_NAME && goesOn(chunks.get(end))) {
            end++;
        }
        for (int last = end - 1; last > at; last--) {
            List<Person> found = chunks.get(last).capital() ? named(chunks.subList(at, last + 1)) : List.of();
            if (!found.isEmpty()) {
                names.add(new Name(found, found, Form.WHOLE, span(chunks, at, last)));
                return last - at + 1;
            }
        }
        if (!isOfStranger(chunks, at)) {
            String word = chunks.get(at).text();
            Surname surname = surnames.get(word, this::surname);
            if (!surname.people.isEmpty()) {
                Form form = word.length() > SHORT ? Form.SURNAME : Form.SHORT_SURNAME;
                names.add(new Name(
                        surname.people, surname.spelt, form, chunks.get(at).span()));
            }
        }
        return 1;
    }

    private boolean goesOn(Chunk chunk) {
        return chunk.follows() && (chunk.initial() || isPart(chunk.text()));
    }

    private static Span span(List<Chunk> chunks, int first, int last) {
        return new Span(
                chunks.get(first).span().start(), chunks.get(last).span().end());
    }

    private boolean isOfStranger(List<Chunk> chunks, int at) {
        Chunk chunk = chunks.get(at);
        boolean before = at > 0 && chunk.follows() && isStranger(chunks.get(at - 1));
        boolean after = at + 1 < chunks.size() && chunks.get(at + 1).follows() && isStranger(chunks.get(at + 1));
        return chunk.initial() || before || after;
    }

    private Surname surname(String word) {
        List<Person> all = people.of(List.of(word));
        if (all.size() > MOST_HOMONYMS) {
            return new Surname(List.of(), List.of());
        }
        List<Person> having = new ArrayList<>();
        List<Person> spelt = new ArrayList<>();
        for (Person person : all) {
            Spellings spellings = gazetteer.spellings(person);
            if (spellings.part(word.toLowerCase(Locale.ROOT)) == spellings.surname()) {
                having.add(person);
                if (spellings.part(spellings.surname()).stream().anyMatch(known -> isSame(known, word))) {
                    spelt.add(person);
                }
            }
        }
        return new Surname(having, spelt);
    }

    /** Whether two words are cases of one. */
    private boolean isSame(String known, String word) {
        String capitalised = known.substring(0, 1).toUpperCase(Locale.ROOT) + known.substring(1);
        return !Collections.disjoint(forms(capitalised), forms(word));
    }

    private List<String> forms(String word) {
        return stems.of(word).stream().flatMap(List::stream).toList();
    }

    /** Beside a surname: an initial or given name that is not of anybody who is known by that surname. */
    private boolean isStranger(Chunk chunk) {
        return chunk.initial() || (chunk.capital() && strangers.get(chunk.text(), this::mayBeStranger));
    }

    private boolean mayBeStranger(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("-", -1)) {
            if (vocabulary.isName(word) || !vocabulary.isCommonWord(word)) {
                return true;
            }
        }
        return false;
    }

    private List<Person> named(List<Chunk> chunks) {
        List<String> words = chunks.stream().map(Chunk::text).toList();
        return named.get(String.join(" ", words), _ -> people.of(words));
    }

    private boolean isPart(String text) {
        return parts.get(text, part -> !gazetteer.peopleNamed(part, 1).isEmpty());
    }
}
