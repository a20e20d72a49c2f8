package org.communique.evaluation.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.lexicon.names.NameWords;

/**
 * News as an index of one method's keys would have them: the keys of each capitalised word at its place. A name is found
 * where its words stand in a row in any order, with one word between two at the most; its initials are not asked for.
 */
final class KeyedNews {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");

    private static final int GAP = 1;

    private final Function<String, List<String>> keys;
    private final Map<String, List<Set<String>>> articles = new HashMap<>();

    /** @param texts of the articles by id */
    KeyedNews(Map<String, String> texts, NameMethod method) {
        Map<String, List<String>> known = new HashMap<>();
        keys = word -> known.computeIfAbsent(word.toLowerCase(Locale.ROOT), method.keys());
        texts.forEach((id, text) -> {
            List<Set<String>> places = new ArrayList<>();
            Matcher words = WORD.matcher(text);
            while (words.find()) {
                boolean capital = Character.isUpperCase(text.charAt(words.start()));
                places.add(capital ? Set.copyOf(keys.apply(words.group())) : Set.of());
            }
            articles.put(id, places);
        });
    }

    /** The articles in which the name stands. */
    Collection<String> all(String name) {
        List<List<String>> asked = new ArrayList<>();
        for (NameWords.Word word : NameWords.of(name)) {
            if (!word.initial() && WORD.matcher(word.text()).matches()) {
                asked.add(keys.apply(word.text()));
            }
        }
        List<String> found = new ArrayList<>();
        if (!asked.isEmpty()) {
            articles.forEach((id, places) -> {
                if (standsInARow(asked, places) || standsInARow(asked.reversed(), places)) {
                    found.add(id);
                }
            });
        }
        return found;
    }

    private static boolean standsInARow(List<List<String>> asked, List<Set<String>> places) {
        for (int from = 0; from < places.size(); from++) {
            if (standsAt(from, asked, places)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(int from, List<List<String>> asked, List<Set<String>> places) {
        if (asked.getFirst().stream().noneMatch(places.get(from)::contains)) {
            return false;
        }
        List<List<String>> rest = asked.subList(1, asked.size());
        if (rest.isEmpty()) {
            return true;
        }
        for (int next = from + 1; next <= from + 1 + GAP && next < places.size(); next++) {
            if (standsAt(next, rest, places)) {
                return true;
            }
        }
        return false;
    }
}
