package org.communique.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.ArticleDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
    @TempDir
    private Path folder;

    private Path news;
    private Path index;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void folders() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        index = folder.resolve("index");
    }

    @Test
    void a_second_build_of_the_same_sources_changes_nothing() throws IOException {
        write("a.jsonl", line("1", "One"), line("2", "Two"));
        assertReport(build(), 2, 0, 0, 0, 0);
        long commit = generation();
        assertReport(build(), 0, 0, 2, 0, 0);
        assertEquals(commit, generation());
    }

    @Test
    void a_build_adds_updates_and_removes_what_changed() throws IOException {
        write("a.jsonl", line("1", "One"), line("2", "Two"), line("3", "Three"));
        build();
        write("a.jsonl", line("1", "One"), line("2", "Two, corrected"), line("4", "Four"));
        assertReport(build(), 1, 1, 1, 1, 0);
        assertEquals(List.of("1 One", "2 Two, corrected", "4 Four"), IndexedTitles.of(index));
    }

    @Test
    void building_from_another_source_leaves_the_first_ones_articles() throws IOException {
        write("a.jsonl", line("1", "One"));
        build();
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("b.jsonl"), line("2", "Two"));
        run("index", "--index", index.toString(), other.toString());
        assertEquals(List.of("1 One", "2 Two"), IndexedTitles.of(index));
    }

    @Test
    void a_rebuild_forgets_what_the_index_held() throws IOException {
        write("a.jsonl", line("1", "One"));
        build();
        Files.delete(news.resolve("a.jsonl"));
        write("b.jsonl", line("2", "Two"));
        assertEquals(0, run("index", "--rebuild", "--index", index.toString(), news.toString()));
        assertEquals(List.of("2 Two"), IndexedTitles.of(index));
    }

    @Test
    void a_bad_line_is_reported_with_its_place_and_costs_nothing_else() throws IOException {
        write("a.jsonl", line("1", "One"), "{\"id\": \"2\", ", "[1]", "{\"id\": \"3\"}", "", line("4", "Four"));
        assertEquals(3, run("index", "--index", index.toString(), news.toString()));
        assertEquals(List.of("1 One", "4 Four"), IndexedTitles.of(index));
        String file = news.resolve("a.jsonl").toString();
        List<String> troubles = err.toString(UTF_8).lines().toList();
        assertEquals(3, troubles.size());
        assertTrue(troubles.get(0).startsWith("rejected  " + file + ":2: the line is not JSON ("), troubles.get(0));
        assertEquals(
                "rejected  " + file
                        + ":3: the line is no JSON object; write one article as {\"title\": …, \"text\": …}.",
                troubles.get(1));
        assertEquals(
                "rejected  " + file
                        + ":4: the line has neither \"title\" nor \"text\"; name the fields with --map title=…,text=….",
                troubles.get(2));
    }

    @Test
    void a_file_that_was_read_with_rejections_loses_no_article_of_the_last_build() throws IOException {
        write("a.jsonl", line("1", "One"), line("2", "Two"));
        build();
        write("a.jsonl", line("1", "One"), "{\"id\": \"2\", \"title\": \"Tw");
        assertReport(build(), 0, 0, 1, 0, 1);
        assertEquals(List.of("1 One", "2 Two"), IndexedTitles.of(index));
    }

    @Test
    void a_date_that_is_none_is_remarked_and_the_article_kept_undated() throws IOException {
        write("a.jsonl", "{\"id\": \"1\", \"title\": \"One\", \"published\": \"soon\"}");
        JsonNode report = build();
        assertReport(report, 1, 0, 0, 0, 0);
        assertEquals(1, report.get("remarked").asInt());
    }

    @Test
    void two_articles_of_one_id_are_not_taken_for_one() throws IOException {
        write("a.jsonl", line("1", "One"));
        write("b.jsonl", line("1", "Another"));
        assertEquals(3, run("index", "--index", index.toString(), news.toString()));
        assertEquals(
                "rejected  " + news.resolve("b.jsonl") + ":1: the id “1” was read before at " + news.resolve("a.jsonl")
                        + ":1; give it one of its own.",
                err.toString(UTF_8).strip());
    }

    @Test
    void lines_with_other_field_names_are_read_by_a_map() throws IOException {
        write("a.jsonl", "{\"key\": \"1\", \"headline\": \"One\", \"content\": \"text\"}");
        run("index", "--index", index.toString(), "--map", "id=key,title=headline,text=content", news.toString());
        assertEquals(List.of("1 One"), IndexedTitles.of(index));
    }

    @Test
    void a_map_to_an_unknown_part_is_refused_with_the_parts_there_are() {
        assertEquals(2, run("index", "--index", index.toString(), "--map", "body=content", news.toString()));
        assertEquals(
                "--map does not understand “body=content”; write it as PART=NAME with PART one of"
                        + " id, url, source, title, published, language, text.",
                err.toString(UTF_8).lines().findFirst().orElseThrow());
    }

    @Test
    void packed_files_text_and_saved_pages_are_read_from_folders_below() throws IOException {
        Path below = Files.createDirectories(news.resolve("2018/06"));
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(below.resolve("a.jsonl.gz")))) {
            packed.write(line("1", "One").getBytes(UTF_8));
        }
        Files.writeString(below.resolve("b.txt"), "A headline\n\nAnd the text of the article.\n");
        Files.writeString(
                below.resolve("c.html"),
                "<html><head><meta property='og:title' content='A page'></head><body><nav>Menu</nav>"
                        + "<article><p>Its text.</p></article></body></html>");
        Files.writeString(below.resolve("notes.md"), "no news");
        JsonNode report = build();
        assertReport(report, 3, 0, 0, 0, 0);
        assertEquals(1, report.get("ignored").asInt());
        assertEquals(
                List.of("1 One", "news/2018/06/b.txt A headline", "news/2018/06/c.html A page"),
                IndexedTitles.of(index));
    }

    @Test
    void a_russian_page_that_declares_its_charset_is_read_in_it() throws IOException {
        Files.write(
                news.resolve("a.html"),
                "<html><head><meta charset=windows-1251><title>Саммит ОДКБ</title></head><body><p>Текст.</p></body></html>"
                        .getBytes(Charset.forName("windows-1251")));
        build();
        assertEquals(List.of("news/a.html Саммит ОДКБ"), IndexedTitles.of(index));
    }

    @Test
    void empty_broken_and_oversized_files_cost_only_themselves() throws IOException {
        write("a.jsonl", line("1", "One"));
        Files.createFile(news.resolve("empty.jsonl"));
        Files.createFile(news.resolve("empty.txt"));
        Files.write(news.resolve("picture.txt"), new byte[] {'a', 0, 1, 2, 'b'});
        Files.write(news.resolve("bad.jsonl"), new byte[] {'{', (byte) 0xff, '}', '\n'});
        Files.writeString(news.resolve("junk.jsonl.gz"), "not packed");
        Files.writeString(news.resolve("long.jsonl"), "x".repeat(50 << 20) + "\n" + line("2", "Two") + "\n");
        JsonNode report = build();
        assertReport(report, 2, 0, 0, 0, 5);
        assertEquals(List.of("1 One", "2 Two"), IndexedTitles.of(index));
        assertEquals(
                List.of(
                        "bad.jsonl:1 the line is not UTF-8; save the file as UTF-8",
                        "empty.txt:0 the file is empty; delete it or fill it",
                        "junk.jsonl.gz:0 the file cannot be read (Not in GZIP format); save it anew",
                        "long.jsonl:1 the line has 50 MB and may have 16; is it one article a line?",
                        "picture.txt:0 the file is no text but binary data; delete it or give it its right name"),
                rejections());
    }

    @Test
    void one_new_page_of_a_site_known_from_an_earlier_build_loses_the_sites_furniture() throws IOException {
        for (String subject : List.of("trade", "roads")) {
            Files.writeString(news.resolve(subject + ".html"), page(subject));
        }
        build();
        Path later = Files.createDirectory(folder.resolve("later"));
        Files.writeString(later.resolve("borders.html"), page("borders"));
        assertEquals(0, run("index", "--index", index.toString(), later.toString()));
        try (FSDirectory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (int i = 0; i < reader.maxDoc(); i++) {
                Article article = ArticleDocument.article(reader.storedFields().document(i));
                boolean isNew = article.title().endsWith("borders");
                assertEquals(isNew, article.surroundings().furniture().contains("ambassador of Serbia"));
                assertEquals(!isNew, article.text().contains("ambassador of Serbia"));
            }
        }
    }

    private static String page(String subject) {
        return "<head><link rel='canonical' href='https://site.example/" + subject + "'></head><body><h1>Talks on "
                + subject + "</h1><p>The secretary general received the ambassador of Serbia and spoke with him at"
                + " some length.</p><p>Ministers met on Friday to discuss " + subject + " in all detail, and because "
                + subject + " is what concerns them all, they promised each other that " + subject
                + " will be on the agenda again.</p></body>";
    }

    @Test
    void a_source_that_is_not_there_is_named() {
        assertEquals(
                2,
                run(
                        "index",
                        "--index",
                        index.toString(),
                        folder.resolve("nowhere").toString()));
        assertEquals(
                "There is no file or folder at " + folder.resolve("nowhere") + "; name one that holds news.",
                err.toString(UTF_8).lines().findFirst().orElseThrow());
        assertFalse(Files.exists(index));
    }

    @Test
    void an_index_of_another_schema_is_refused_until_it_is_rebuilt() throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("communique.schema", "0").entrySet());
            writer.commit();
        }
        write("a.jsonl", line("1", "One"));
        assertEquals(4, run("index", "--index", index.toString(), news.toString()));
        assertTrue(err.toString(UTF_8).contains("reindex it with: ./communique index --rebuild SOURCE"));
        assertEquals(0, run("index", "--rebuild", "--index", index.toString(), news.toString()));
    }

    @Test
    void a_second_build_at_the_same_time_is_told_to_wait() throws IOException {
        write("a.jsonl", line("1", "One"));
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            assertEquals(4, run("index", "--index", index.toString(), news.toString()));
            assertTrue(writer.isOpen());
        }
        assertEquals(
                "communique: Another build is writing to " + index.toAbsolutePath()
                        + "; wait until it has ended, then run this one again.",
                err.toString(UTF_8).strip());
    }

    private static void assertReport(
            JsonNode report, int added, int updated, int unchanged, int removed, int rejected) {
        List<Integer> counts = IntStream.of(added, updated, unchanged, removed, rejected)
                .boxed()
                .toList();
        List<Integer> found = Arrays.stream(new String[] {"added", "updated", "unchanged", "removed", "rejected"})
                .map(count -> report.get(count).asInt())
                .toList();
        assertEquals(counts, found, report.toString());
    }

    private JsonNode build() throws IOException {
        out.reset();
        run("index", "--json", "--index", index.toString(), news.toString());
        return new ObjectMapper().readTree(out.toString(UTF_8).lines().toList().getLast());
    }

    private List<String> rejections() throws IOException {
        ObjectMapper json = new ObjectMapper();
        TreeSet<String> places = new TreeSet<>();
        for (String line : out.toString(UTF_8).lines().toList()) {
            JsonNode event = json.readTree(line);
            if (event.get("event").asText().equals("rejected")) {
                String name = Path.of(event.get("file").asText()).getFileName().toString();
                places.add(name + ":" + event.get("line").asInt() + " "
                        + event.get("reason").asText());
            }
        }
        return List.copyOf(places);
    }

    private int run(String... args) {
        return IndexerMain.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(news.resolve(name), String.join("\n", lines) + "\n");
    }

    private static String line(String id, String title) {
        return "{\"id\": \"" + id + "\", \"title\": \"" + title + "\", \"text\": \"Text of " + title + ".\"}";
    }

    private long generation() throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getGeneration();
        }
    }
}
