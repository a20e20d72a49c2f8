package org.communique.lexicon.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The spellings of each part of a person's name, brought together over all the names seen: Yuri, Yury, Юрий; Khachaturov,
 * Хачатуров. Immutable; made in some ten microseconds, see {@link Gazetteer#spellings}.
 */
public final class Spellings {
    /** "Yuri Grigoryevich" is no other spelling of Yuri Khachaturov's surname. */
    private static final Pattern PATRONYMIC =
            Pattern.compile("(vich|vna|вич|вича|вичу|вичем|виче|вна|вны|вне|вну|вной)$");

    /** The spellings of each part, in the order seen, with their keys. */
    private final List<Map<String, NameKey>> parts = new ArrayList<>();

    private int surname = -1;

    /** The spellings of a person, in the order of the parts in the first name given. */
    public static Spellings of(Person person) {
        Spellings spellings = new Spellings();
        for (String name : person.names()) {
            spellings.add(NameWords.of(name));
        }
        spellings.surname = spellings.surname(person.id().split("-", -1));
        return spellings;
    }

    private Spellings() {}

    /** Whether a word, in small letters and any case, is a father's name: «Григорьевичем», "Grigoryevich". */
    public static boolean isPatronymic(String word) {
        return PATRONYMIC.matcher(word).find();
    }

    /** The first part of a name in the order of its id, as Ban Ki-moon; else the last that the id spells before the given name. */
    private int surname(String[] id) {
        if (parts.size() == id.length && IntStream.range(0, id.length).allMatch(word -> part(id[word]) == word)) {
            return 0;
        }
        int found = -1;
        for (int word = 0; word < Math.max(1, id.length - 1); word++) {
            found = Math.max(found, part(id[word]));
        }
        return found < 0 ? parts.size() - 1 : found;
    }

    private void add(List<NameWords.Word> name) {
        List<String> words = name.stream()
                .filter(word -> !word.initial())
                .map(NameWords.Word::text)
                .toList();
        if (parts.isEmpty()) {
            words.forEach(word -> parts.add(new LinkedHashMap<>(Map.of(word, NameKey.of(word)))));
            return;
        }
        List<String> strangers = new ArrayList<>();
        Set<Integer> free = new LinkedHashSet<>();
        for (int part = 0; part < parts.size(); part++) {
            free.add(part);
        }
        for (String word : words) {
            int part = partOf(word);
            if (part < 0) {
                strangers.add(word);
            } else {
                spell(part, word);
                free.remove(part);
            }
        }
        // Of as many parts, some without a common key, as Guterres and Гутерриш: part for part.
        boolean aligned = words.size() == parts.size() && strangers.size() == free.size();
        if (aligned && strangers.stream().noneMatch(Spellings::isPatronymic)) {
            int next = 0;
            for (int part : free) {
                spell(part, strangers.get(next++));
            }
        }
    }

    private void spell(int part, String word) {
        parts.get(part).computeIfAbsent(word, NameKey::of);
    }

    private int partOf(String word) {
        NameKey key = NameKey.of(word);
        for (int part = 0; part < parts.size(); part++) {
            for (NameKey known : parts.get(part).values()) {
                if (known.meets(key)) {
                    return part;
                }
            }
        }
        return -1;
    }

    /** The number of parts, initials not counted. */
    public int size() {
        return parts.size();
    }

    /** The part that is the surname: what the person's id begins with, else the last; -1 of a person without a name. */
    public int surname() {
        return surname;
    }

    /** The spellings of one part, lower case, the first seen first. */
    public Set<String> part(int part) {
        return Collections.unmodifiableSet(parts.get(part).keySet());
    }

    /** The part that a word spells in any script and case, or -1. */
    public int part(String word) {
        return partOf(word);
    }

    /** Whether some other part than one begins with an initial. */
    public boolean hasInitial(String initial, int besides) {
        for (int part = 0; part < parts.size(); part++) {
            if (part != besides && parts.get(part).keySet().stream().anyMatch(word -> word.startsWith(initial))) {
                return true;
            }
        }
        return false;
    }
}
