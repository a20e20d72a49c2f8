package org.communique.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String PROSE = "Министры шести государств встретились в Астане, чтобы обсудить торговлю,"
            + " перевозки и безопасность общих границ, сообщил хозяин встречи.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return IndexerMain.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    @Test
    void each_page_is_one_line_of_json() throws IOException {
        Path page = Files.writeString(
                folder.resolve("a.html"), "<h1>Министры в Астане</h1><p>" + PROSE + "</p><p>Печать</p>");
        int code = run("read", "--json", "--url", "https://news.example/2018/06/09/a", page.toString());
        JsonNode line = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertEquals(0, code);
        assertEquals("2018-06-09", line.path("published").asText());
        assertEquals("url", line.path("dateRule").asText());
        assertEquals("ru", line.path("language").asText());
        assertEquals(PROSE, line.path("text").asText());
        assertEquals("[\"Печать\"]", line.path("furniture").toString());
        assertEquals("[]", line.path("captions").toString());
    }

    @Test
    void a_file_that_is_not_there_costs_itself_only() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), "<h1>Министры в Астане</h1><p>" + PROSE);
        Path none = folder.resolve("none.html");
        int code = run("read", "--json", none.toString(), page.toString());
        assertEquals(3, code);
        assertEquals(
                "rejected  " + none + ": there is no such file or folder.\n", err.toString(StandardCharsets.UTF_8));
        assertEquals(1, out.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void a_date_that_nothing_decides_is_called_ambiguous() throws IOException {
        Path page = Files.writeString(
                folder.resolve("a.html"), "<h1>Министры в Астане</h1><p>06/09/2018</p><p>" + PROSE + "</p>");
        assertEquals(0, run("read", "--json", page.toString()));
        JsonNode line = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertEquals("ambiguous", line.path("dateRule").asText());
        assertEquals(0, line.path("dateConfidence").asDouble(-1));
        assertEquals("null", line.path("published").toString());
        assertEquals(PROSE, line.path("text").asText());
        run("read", page.toString());
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\npublished  ambiguous\n"));
    }

    @Test
    void columns_of_other_names_are_read_by_a_map() throws IOException {
        Path table = Files.writeString(folder.resolve("a.csv"), "headline,when\nTalks,2018-06-09\n");
        assertEquals(0, run("read", "--json", "--map", "title=headline,published=when", table.toString()));
        JsonNode line = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertEquals("2018-06-09", line.path("published").asText());
    }
}
