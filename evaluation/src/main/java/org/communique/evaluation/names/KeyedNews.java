package org.communique.evaluation.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** By article and key the places of the key. */
    private final Map<String, Map<String, BitSet>> articles = new HashMap<>();

    /** @param texts of the articles by id */
    KeyedNews(Map<String, String> texts, NameMethod method) {
        Map<String, List<String>> known = new HashMap<>();
        keys = word -> known.computeIfAbsent(word.toLowerCase(Locale.ROOT), method.keys());
        texts.forEach((id, text) -> articles.put(id, places(text)));
    }

    private Map<String, BitSet> places(String text) {
        Map<String, BitSet> places = new HashMap<>();
        Matcher words = WORD.matcher(text);
        for (int place = 0; words.find(); place++) {
            if (Character.isUpperCase(text.charAt(words.start()))) {
                for (String key : keys.apply(words.group())) {
                    places.computeIfAbsent(key, _ -> new BitSet()).set(place);
                }
            }
        }
        return places;
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
        articles.forEach((id, places) -> {
            List<BitSet> row = asked.stream().map(word -> any(word, places)).toList();
            if (!row.isEmpty() && (standInARow(row) || standInARow(row.reversed()))) {
                found.add(id);
            }
        });
        return found;
    }

    private static BitSet any(List<String> keys, Map<String, BitSet> places) {
        BitSet any = new BitSet();
        for (String key : keys) {
            any.or(places.getOrDefault(key, new BitSet()));
        }
        return any;
    }

    private static boolean standInARow(List<BitSet> words) {
        BitSet last = words.getFirst();
        for (BitSet word : words.subList(1, words.size())) {
            BitSet next = new BitSet();
            for (int at = last.nextSetBit(0); at >= 0; at = last.nextSetBit(at + 1)) {
                next.set(at + 1, at + 2 + GAP);
            }
            next.and(word);
            last = next;
        }
        return !last.isEmpty();
    }
}
