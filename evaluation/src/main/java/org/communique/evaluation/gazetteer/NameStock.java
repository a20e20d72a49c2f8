package org.communique.evaluation.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * Words that names are made of, the commonest first.
 *
 * @param given names of people
 * @param surnames of people; organisations are called after them too
 */
record NameStock(List<Word> given, List<Word> surnames) {
    private static final int GIVEN = 2_000;
    private static final int SHORTEST = 4;
    private static final int SYLLABIC_SURNAMES = 60_000;

    private static final List<Word> SYLLABLES = syllables(
            "ба ba", "ве ve", "га ga", "до do", "жи zhi", "зо zo", "ка ka", "ле le", "ми mi", "но no", "па pa", "ро ro",
            "са sa", "ту tu", "фе fe", "хи khi", "ча cha", "шо sho", "ян yan", "юр yur", "ан an", "ер er", "ов ov");

    NameStock {
        given = List.copyOf(given);
        surnames = List.copyOf(surnames);
    }

    /** One word in both scripts, capitalised. */
    record Word(String latin, String cyrillic) {}

    /** Real words of a gzipped table: Cyrillic, Latin, how many people have it. */
    static NameStock of(Path table) throws IOException {
        record Counted(Word word, int people) {}
        List<Counted> counted = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(table)), StandardCharsets.UTF_8))) {
            for (String line : lines.readAllLines()) {
                String[] cells = line.split("\t", -1);
                if (cells.length >= 3 && cells[0].length() >= SHORTEST && cells[1].length() >= SHORTEST) {
                    counted.add(new Counted(word(cells[1], cells[0]), Integer.parseInt(cells[2])));
                }
            }
        }
        counted.sort(Comparator.comparingInt(Counted::people).reversed());
        return cut(counted.stream().map(Counted::word).toList());
    }

    /** Words of two to four syllables. */
    static NameStock syllabic(Random random) {
        Map<String, Word> words = new LinkedHashMap<>();
        while (words.size() < GIVEN + SYLLABIC_SURNAMES) {
            StringBuilder latin = new StringBuilder();
            StringBuilder cyrillic = new StringBuilder();
            for (int left = 2 + random.nextInt(3); left > 0; left--) {
                Word syllable = SYLLABLES.get(random.nextInt(SYLLABLES.size()));
                latin.append(syllable.latin());
                cyrillic.append(syllable.cyrillic());
            }
            words.putIfAbsent(latin.toString(), word(latin.toString(), cyrillic.toString()));
        }
        return cut(List.copyOf(words.values()));
    }

    private static NameStock cut(List<Word> words) {
        return new NameStock(words.subList(0, GIVEN), words.subList(GIVEN, words.size()));
    }

    private static Word word(String latin, String cyrillic) {
        return new Word(capitalised(latin), capitalised(cyrillic));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<Word> syllables(String... pairs) {
        List<Word> syllables = new ArrayList<>();
        for (String pair : pairs) {
            int blank = pair.indexOf(' ');
            syllables.add(new Word(pair.substring(blank + 1), pair.substring(0, blank)));
        }
        return List.copyOf(syllables);
    }

    /** Some word; one at the beginning of the list is likelier, as a few names are those of many people. */
    static Word some(List<Word> words, Random random) {
        double place = random.nextDouble();
        return words.get((int) (words.size() * place * place * place));
    }
}
