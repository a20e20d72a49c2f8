package org.communique.lexicon.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Chinese and Korean names by the systems that Russian writes them in. Sounds are tuned on the tables of syllables; the
 * tables of people's names are only tried.
 */
class EasternNamesTest {
    @Test
    void every_pinyin_syllable_meets_its_syllable_of_palladius() throws IOException {
        List<String> apart = new ArrayList<>();
        for (String row : rows("syllables-chinese.txt")) {
            String[] syllable = row.split(" ", -1);
            if (!meet(syllable[0], syllable[1])) {
                apart.add(row);
            }
        }
        assertEquals(List.of(), apart);
    }

    @Test
    void every_korean_syllable_meets_its_syllable_of_kontsevich() throws IOException {
        List<String> apart = new ArrayList<>();
        for (String row : rows("syllables-korean.txt")) {
            String[] spellings = row.split(" ", -1);
            for (String latin : spellings[0].split("/", -1)) {
                for (String cyrillic : spellings[1].split("/", -1)) {
                    if (!meet(latin, cyrillic)) {
                        apart.add(latin + " " + cyrillic);
                    }
                }
            }
        }
        assertEquals(List.of(), apart);
    }

    @Test
    void syllables_meet_written_together_or_with_a_hyphen() {
        for (List<String> pair :
                List.of(List.of("Ki-moon", "Гимун"), List.of("Kimoon", "Ги-мун"), List.of("Jin-ping", "Цзиньпин"))) {
            assertTrue(meet(pair.getFirst(), pair.getLast()), pair.toString());
        }
    }

    @Test
    void most_chinese_people_meet_whole_in_both_scripts() throws IOException {
        assertTrue(metWhole("names-chinese.txt") >= 0.9);
    }

    @Test
    void most_korean_people_meet_whole_in_both_scripts() throws IOException {
        assertTrue(metWhole("names-korean.txt") >= 0.9);
    }

    /** The share of names of which each word meets the one at its place. */
    private static double metWhole(String table) throws IOException {
        List<String> rows = rows(table);
        int met = 0;
        for (String row : rows) {
            String[] names = row.split(" = ", -1);
            String[] latin = names[0].split("[ -]", -1);
            String[] cyrillic = names[1].split(" ", -1);
            String given = cyrillic.length < latin.length ? names[0].substring(names[0].indexOf(' ') + 1) : "";
            boolean whole = given.isEmpty()
                    ? eachMeets(latin, cyrillic)
                    : meet(latin[0], cyrillic[0]) && meet(given.replace("-", ""), cyrillic[1]);
            met += whole ? 1 : 0;
            if (!whole) {
                System.out.println("Not met: " + row);
            }
        }
        return met / (double) rows.size();
    }

    private static boolean eachMeets(String[] latin, String[] cyrillic) {
        assertEquals(latin.length, cyrillic.length);
        for (int i = 0; i < latin.length; i++) {
            if (!meet(latin[i], cyrillic[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean meet(String latin, String cyrillic) {
        NameKey one = NameKey.of(latin);
        NameKey other = NameKey.of(cyrillic);
        return one.meets(other) || one.mayMeet(other);
    }

    private static List<String> rows(String table) throws IOException {
        try (InputStream rows = EasternNamesTest.class.getResourceAsStream(table);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(rows, table), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
