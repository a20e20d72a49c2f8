package org.communique.lexicon.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way of reading letters aloud: rules from letters in their surroundings to sound codes, likelier readings first.
 *
 * <p>The format is told at the head of each table ({@code sounds-*.txt}). Linear in the length of the word.
 */
final class SoundTable {
    private static final String LATIN_VOWELS = "aeiouy";
    private static final String CYRILLIC_VOWELS = "аеиоуыэюяіїєўәөүұ";

    /** The first character that no table has a rule for. */
    private static final int LETTERS = 0x530;

    private static final SoundReading[][] UNKNOWN = {};

    private static final class Rule {
        private final char[] letters;
        private final String before;
        private final String after;
        private final SoundReading[] readings;

        Rule(String letters, String before, String after, List<SoundReading> readings) {
            this.letters = letters.toCharArray();
            this.before = before;
            this.after = after;
            this.readings = readings.toArray(SoundReading[]::new);
        }
    }

    private final Rule[][] rules;

    private SoundTable(Rule[][] rules) {
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
                    byFirst.computeIfAbsent(rule.letters[0], _ -> new ArrayList<>())
                            .add(rule);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Rule[][] sorted = new Rule[LETTERS][];
        byFirst.forEach((first, list) -> {
            list.sort(Comparator.comparingInt((Rule rule) -> -rule.letters.length));
            sorted[first] = list.toArray(Rule[]::new);
        });
        return new SoundTable(sorted);
    }

    private static Rule rule(String[] columns) {
        boolean bare = columns.length == 2;
        List<SoundReading> readings = SoundReading.listed(columns[columns.length - 1]);
        return new Rule(columns[0], bare ? "*" : columns[1], bare ? "*" : columns[2], readings);
    }

    /** For each group of letters its readings; letters no rule knows are left out. */
    SoundReading[][] sounds(char[] word) {
        return sounds(word, false);
    }

    /** As {@link #sounds}, but empty when a letter of the word fits no rule. */
    SoundReading[][] soundsOfWhole(char[] word) {
        return sounds(word, true);
    }

    private SoundReading[][] sounds(char[] word, boolean whole) {
        SoundReading[][] sounds = new SoundReading[word.length][];
        int groups = 0;
        int at = 0;
        while (at < word.length) {
            Rule rule = ruleAt(word, at);
            if (rule == null && whole) {
                return UNKNOWN;
            }
            if (rule != null) {
                sounds[groups++] = rule.readings;
            }
            at += rule == null ? 1 : rule.letters.length;
        }
        return groups == word.length ? sounds : Arrays.copyOf(sounds, groups);
    }

    private @Nullable Rule ruleAt(char[] word, int at) {
        Rule[] candidates = word[at] < LETTERS ? rules[word[at]] : null;
        if (candidates == null) {
            return null;
        }
        char before = at == 0 ? '^' : word[at - 1];
        for (Rule rule : candidates) {
            int end = at + rule.letters.length;
            if (stands(rule.letters, word, at)
                    && fits(rule.before, before)
                    && fits(rule.after, end == word.length ? '$' : word[end])) {
                return rule;
            }
        }
        return null;
    }

    /** Whether the letters stand there; the first is known to. */
    private static boolean stands(char[] letters, char[] word, int at) {
        if (at + letters.length > word.length) {
            return false;
        }
        for (int i = 1; i < letters.length; i++) {
            if (letters[i] != word[at + i]) {
                return false;
            }
        }
        return true;
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
