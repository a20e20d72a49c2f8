package org.communique.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_bad_line_is_told_by_file_line_and_column() throws IOException {
        assertEquals(3, run("gazetteer", "check", "--gazetteer", file("person\tnames\nanna\n")));
        assertEquals(
                "my.tsv, line 2, column names: the column is missing; the header names 2.",
                out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow());
    }

    @Test
    void of_very_many_bad_lines_a_hundred_are_shown_and_all_are_counted() throws IOException {
        assertEquals(3, run("gazetteer", "check", "--gazetteer", file("person\tnames\n" + "anna\n".repeat(2_000))));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(102, lines.size());
        assertTrue(lines.getLast().endsWith("; 2000 lines refused."), lines.getLast());
    }

    @Test
    void a_name_of_ones_own_is_found_in_any_case_and_script() throws IOException {
        assertEquals(
                0, run("gazetteer", "find", "Цирельдой", "--gazetteer", file("person\tnames\nmyself\tTsirelda\n")));
        assertEquals("person\tmyself\tTsirelda\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_missing_file_is_wrong_usage() {
        assertEquals(2, run("gazetteer", "check", "--gazetteer", "/nowhere.tsv"));
        assertEquals(
                "There is no gazetteer file at /nowhere.tsv; name one that can be read.",
                err.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow());
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("my.tsv"), text).toString();
    }

    private int run(String... args) {
        return ServerMain.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }
}
