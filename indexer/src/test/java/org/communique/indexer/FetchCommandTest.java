package org.communique.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.communique.indexer.fetching.Site;
import org.communique.indexer.fetching.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        site.feed("/feed", site.at("/2018/06/09/a"), site.at("/gone")).page("/2018/06/09/a", "Talks in Qingdao");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return IndexerMain.run(
                new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), new TestTime().clockwork(), args);
    }

    private int fetch(String... args) {
        return run(Stream.concat(Stream.of("fetch", "--into", folder.toString()), Arrays.stream(args))
                .toArray(String[]::new));
    }

    @Test
    void pages_of_a_feed_become_articles_of_the_index() throws IOException {
        assertEquals(3, fetch("--allow-private", site.at("/feed")));
        Path archive = folder.resolve("pages.warc.gz");
        assertEquals(
                "fetched   " + site.at("/2018/06/09/a") + "\n"
                        + "1 pages fetched, 0 unchanged; 1 addresses refused, 0 left; 1 pages in " + archive + ".\n"
                        + "To search them: ./communique index " + archive + "\n",
                out.toString(UTF_8));
        assertEquals(
                "refused   " + site.at("/gone") + ": the server has no such page (404); check the address.\n",
                err.toString(UTF_8));
        Path index = folder.resolve("index");
        assertEquals(0, run("index", "--index", index.toString(), archive.toString()));
        assertEquals(
                List.of(site.at("/2018/06/09/a") + " Talks in Qingdao"),
                IndexedTitles.of(index).stream()
                        .map(article -> article.substring(article.indexOf("!/") + 2))
                        .toList());
    }

    @Test
    void every_address_is_one_line_of_json() throws IOException {
        assertEquals(3, fetch("--json", "--allow-private", site.at("/feed")));
        List<String> lines = out.toString(UTF_8).lines().toList();
        assertEquals("{\"event\":\"fetched\",\"url\":\"" + site.at("/2018/06/09/a") + "\"}", lines.get(0));
        assertEquals(
                "{\"event\":\"refused\",\"url\":\"" + site.at("/gone")
                        + "\",\"reason\":\"the server has no such page (404); check the address\"}",
                lines.get(1));
        JsonNode report = new ObjectMapper().readTree(lines.get(2));
        assertEquals(1, report.path("fetched").asInt());
        assertEquals(1, report.path("pages").asInt());
    }

    @Test
    void private_networks_are_reached_on_demand_only() {
        assertEquals(3, fetch(site.at("/feed")));
        assertEquals(
                "refused   " + site.at("/feed") + ": it leads to 127.0.0.1, which is not on the public internet;"
                        + " --allow-private permits that.\n",
                err.toString(UTF_8));
    }

    @Test
    void signs_that_a_terminal_would_obey_are_not_shown() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "http://a.example\\@\u001b[31m/\n");
        fetch(list.toString());
        assertTrue(err.toString(UTF_8).startsWith("refused   http://a.example\\@\uFFFD[31m/: "), err.toString(UTF_8));
    }

    @Test
    void wrong_usage_is_told() throws IOException {
        assertEquals(2, fetch("--limit", "0", site.at("/feed")));
        assertEquals("A run with a limit of 0 fetches nothing; give --limit 1 or more.", firstTrouble());
        assertEquals(2, fetch("--user-agent", "42", site.at("/feed")));
        assertEquals(
                "“42” cannot name this program to a site; begin with a name of letters, - and _, as in --user-agent"
                        + " 'Name/1.0 (mail@example.org)'.",
                firstTrouble());
        Path file = Files.writeString(folder.resolve("a.txt"), "text");
        assertEquals(2, run("fetch", "--into", file.toString(), site.at("/feed")));
        assertEquals(
                file + " is a file of another kind; give --into a folder, or a name that ends in .warc.gz.",
                firstTrouble());
        assertEquals(4, run("fetch", "--into", file.resolve("below").toString(), site.at("/feed")));
        assertEquals(
                "communique: Nothing can be written to " + file.resolve("below")
                        + " (FileSystem); give --into a folder that can be written to.",
                firstTrouble());
        Path other = Files.writeString(folder.resolve("other.warc.gz"), "text");
        assertEquals(4, run("fetch", "--into", other.toString(), site.at("/feed")));
        assertEquals(
                "communique: " + other
                        + " was not written by ./communique fetch and stays as it is; give --into another" + " name.",
                firstTrouble());
    }

    private String firstTrouble() {
        return err.toString(UTF_8).lines().findFirst().orElse("");
    }
}
