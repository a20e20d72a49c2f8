package org.communique.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    private Path folder;

    @Test
    void a_whole_index_is_well_and_other_names_than_it_was_built_with_are_told() throws IOException {
        new NewsFixture(folder).build("{\"id\": \"1\", \"title\": \"Talks\", \"text\": \"Of peace.\"}");
        assertEquals("It is whole: 1 articles.", lastLine(0));
        Path own = Files.writeString(folder.resolve("own.tsv"), "person\tnames\nexampleva-maria\tMaria Exampleva\n");
        assertEquals(
                "It is whole: 1 articles. It was looked through for other names than are known now; give index and"
                        + " serve the same --gazetteer files.",
                lastLine(0, "--gazetteer", own.toString()));
    }

    @Test
    void a_folder_without_an_index_is_told_with_what_builds_one() {
        assertEquals(
                "There is no index at " + folder.resolve("index") + "; build one with: ./communique index --index "
                        + folder.resolve("index") + " SOURCE",
                lastLine(ServerMain.NO_INDEX));
    }

    private String lastLine(int exit, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> words = new ArrayList<>(
                List.of("doctor", "--index", folder.resolve("index").toString()));
        words.addAll(List.of(options));
        PrintStream lines = new PrintStream(out, true, UTF_8);
        assertEquals(exit, ServerMain.run(lines, lines, words.toArray(String[]::new)));
        return out.toString(UTF_8).lines().toList().getLast();
    }
}
