package org.communique.lexicon.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One way of reading letters aloud: rules from letters in their surroundings to sound codes, likelier readings first.
 *
 * <p>The format is told at the head of each table ({@code sounds-*.txt}). Linear in the length of the word.
 */
final class SoundTable {
    private static final String LATIN_VOWELS = "aeiouy";
    private static final String CYRILLIC_VOWELS = "аеиоуыэюяіїєўәөүұ";

    private record Rule(String letters, String before, String after, List<SoundReading> readings) {}

    private final Map<Character, Rule[]> rules;

    private SoundTable(Map<Character, Rule[]> rules) {
        this.rules = rules;
    }

    /** The table of that name beside this class. */
    static SoundTable named(String name) {
        Map<Character, List<Rule>> byFirst = new HashMap<>();
        try (InputStream table = SoundTable.class.getResourceAsStream(name)) {
            if (table == null) {
                throw new IllegalStateException("The table " + name + " is missing from the jar; build it again.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    Rule rule = rule(line.strip().split("\\s+", -1));
                    byFirst.computeIfAbsent(rule.letters.charAt(0), _ -> new ArrayList<>())
                            .add(rule);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Character, Rule[]> sorted = new HashMap<>();
        byFirst.forEach((first, list) -> {
            list.sort(Comparator.comparingInt((Rule rule) -> -rule.letters.length()));
            sorted.put(first, list.toArray(Rule[]::new));
        });
        return new SoundTable(Map.copyOf(sorted));
    }

    private static Rule rule(String[] columns) {
        boolean bare = columns.length == 2;
        List<SoundReading> readings = SoundReading.listed(columns[columns.length - 1]);
        return new Rule(columns[0], bare ? "*" : columns[1], bare ? "*" : columns[2], readings);
    }

    /** For each group of letters its readings; letters no rule knows are left out. */
    List<List<SoundReading>> sounds(String word) {
        List<List<SoundReading>> sounds = new ArrayList<>(word.length());
        int at = 0;
        while (at < word.length()) {
            int length = addSound(word, at, sounds);
            at += Math.max(length, 1);
        }
        return sounds;
    }

    /** As {@link #sounds}, but empty when a letter of the word fits no rule. */
    List<List<SoundReading>> soundsOfWhole(String word) {
        List<List<SoundReading>> sounds = new ArrayList<>(word.length());
        int at = 0;
        while (at < word.length()) {
            int length = addSound(word, at, sounds);
            if (length == 0) {
                return List.of();
            }
            at += length;
        }
        return sounds;
    }

    private int addSound(String word, int at, List<List<SoundReading>> sounds) {
        Rule[] candidates = rules.get(word.charAt(at));
        if (candidates == null) {
            return 0;
        }
        char before = at == 0 ? '^' : word.charAt(at - 1);
        for (Rule rule : candidates) {
            int end = at + rule.letters.length();
            if (word.startsWith(rule.letters, at)
                    && fits(rule.before, before)
                    && fits(rule.after, end == word.length() ? '$' : word.charAt(end))) {
                sounds.add(rule.readings);
                return rule.letters.length();
            }
        }
        return 0;
    }

    private static boolean fits(String context, char neighbour) {
        char first = context.charAt(0);
        if (first == '*') {
            return true;
        }
        boolean in = context.indexOf(neighbour) >= 0;
        if (!in) {
            boolean vowel = isVowel(neighbour);
            in = vowel ? context.indexOf('V') >= 0 : context.indexOf('C') >= 0 && neighbour != '^' && neighbour != '$';
        }
        return in != (first == '!');
    }

    private static boolean isVowel(char c) {
        return LATIN_VOWELS.indexOf(c) >= 0 || CYRILLIC_VOWELS.indexOf(c) >= 0;
    }
}
