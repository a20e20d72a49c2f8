package org.communique.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.PublishedDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The corpus keeps what its README promises. */
class SampleCorpusTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("communique.root")).resolve("corpus");

    /** Shares of four-word runs above this are copies, not two tellings. */
    private static final double NEARLY_THE_SAME = 0.5;

    private static final List<JsonNode> ARTICLES = new ArrayList<>();
    private static final Map<String, String[]> EVENTS = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (Path file : files("articles", ".jsonl")) {
            for (String line : Files.readAllLines(file)) {
                ARTICLES.add(json.readTree(line));
            }
        }
        List<String> rows = Files.readAllLines(CORPUS.resolve("events.tsv"));
        rows.subList(1, rows.size()).forEach(row -> EVENTS.put(row.split("\t", -1)[0], row.split("\t", -1)));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_event_is_told_once_in_each_language() {
        Map<String, Set<String>> told = new HashMap<>();
        for (JsonNode article : ARTICLES) {
            String event = article.get("event").asText();
            String language = article.get("language").asText();
            assertEquals(event + "." + language, article.get("id").asText());
            assertTrue(told.computeIfAbsent(event, e -> new HashSet<>()).add(language), event);
        }
        assertEquals(EVENTS.keySet(), told.keySet());
        told.forEach((event, languages) -> assertEquals(Set.of("en", "ru"), languages, event));
        assertTrue(ARTICLES.size() >= 400, ARTICLES.size() + " articles");
    }

    @Test
    void every_article_has_all_its_fields_and_an_address_of_its_own() {
        Set<String> addresses = new HashSet<>();
        for (JsonNode article : ARTICLES) {
            for (String field : List.of("id", "url", "source", "title", "published", "language", "text", "event")) {
                assertTrue(
                        article.hasNonNull(field)
                                && !article.get(field).asText().isBlank(),
                        article + ": " + field);
            }
            assertTrue(
                    addresses.add(article.get("url").asText()),
                    article.get("url").asText());
            assertTrue(
                    article.get("source").asText().endsWith(".example"),
                    article.get("source").asText());
        }
    }

    @Test
    void an_article_is_of_the_day_of_its_event_or_the_next() {
        for (JsonNode article : ARTICLES) {
            DateRange event = days(EVENTS.get(article.get("event").asText())[1]);
            DateRange published = days(article.get("published").asText());
            LocalDate last = event.to() == null ? LocalDate.MAX : event.to().plusDays(1);
            assertTrue(event.meets(published) || published.meets(new DateRange(last, last)), article.toString());
        }
    }

    private static DateRange days(String date) {
        return PublishedDate.parse(date).orElseThrow().days();
    }

    @Test
    void letters_are_those_of_the_language() {
        for (JsonNode article : ARTICLES) {
            String text = article.get("text").asText();
            long cyrillic = text.chars().filter(c -> c >= 0x400 && c < 0x500).count();
            long letters = text.chars().filter(Character::isLetter).count();
            boolean russian = article.get("language").asText().equals("ru");
            assertTrue(
                    russian ? cyrillic * 2 > letters : cyrillic == 0,
                    article.get("id").asText());
        }
    }

    @Test
    void every_person_and_organisation_is_in_the_gazetteer_or_listed_as_unknown() throws IOException {
        Gazetteer gazetteer = GazetteerReader.builtIn();
        Set<String> unknown = new TreeSet<>();
        EVENTS.values().forEach(event -> {
            for (int column : new int[] {2, 3}) {
                names(event[column]).stream()
                        .filter(name -> gazetteer.peopleNamed(name).isEmpty())
                        .forEach(unknown::add);
            }
            names(event[4]).stream()
                    .filter(id -> gazetteer.organisation(id).isEmpty())
                    .forEach(unknown::add);
        });
        assertEquals(
                String.join("\n", unknown) + "\n",
                Files.readString(CORPUS.resolve("unknown-names.txt")),
                "Names of events that the gazetteer does not know");
    }

    private static List<String> names(String column) {
        return Stream.of(column.split("\\|", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Test
    void no_two_articles_of_one_language_are_nearly_the_same() {
        for (String language : List.of("en", "ru")) {
            List<Set<String>> runs = ARTICLES.stream()
                    .filter(article -> article.get("language").asText().equals(language))
                    .map(article -> runs(article.get("text").asText()))
                    .toList();
            for (int i = 0; i < runs.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Set<String> shared = new HashSet<>(runs.get(i));
                    shared.retainAll(runs.get(j));
                    int smaller = Math.min(runs.get(i).size(), runs.get(j).size());
                    assertTrue(shared.size() < NEARLY_THE_SAME * smaller, "both say " + shared);
                }
            }
        }
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 4 <= words.length; i++) {
            runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2] + " " + words[i + 3]);
        }
        return runs;
    }

    @Test
    void every_page_has_a_gold_file_and_there_are_eight_sites_of_them() throws IOException {
        List<Path> gold = files("pages", ".gold.json");
        assertTrue(gold.size() >= 48, gold.size() + " pages");
        Set<Path> sites = new HashSet<>();
        for (Path file : gold) {
            sites.add(file.getParent());
            String base = file.toString().replace(".gold.json", "");
            assertTrue(Files.exists(Path.of(base + ".html")) || Files.exists(Path.of(base + ".txt")), base);
        }
        assertEquals(8, sites.size());
    }

    @Test
    void there_are_twenty_judged_questions_in_each_of_eight_groups() throws IOException {
        Map<String, Integer> groups = new HashMap<>();
        for (String line : Files.readAllLines(CORPUS.resolve("judged-queries.tsv"))) {
            groups.merge(line.split("\t", -1)[1], 1, Integer::sum);
        }
        assertEquals(8, groups.size());
        groups.forEach((group, questions) -> assertEquals(20, questions, group));
    }
}
