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
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.communique.lexicon.mentions.Mentioned;
import org.communique.lexicon.schema.MentionFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesOptionTest {
    private static final String PEOPLE = "person\tnames\n";

    @TempDir
    private Path folder;

    private Path news;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        news = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\": \"1\", \"title\": \"Talks\", \"text\": \"Maria Exampleva met Kofi Annan.\"}\n");
    }

    @Test
    void other_names_have_every_article_looked_through_anew_and_the_same_names_none() throws IOException {
        assertEquals(1, build().get("added").asInt());
        assertEquals(List.of("annan-kofi"), mentioned());
        Path own = Files.writeString(folder.resolve("own.tsv"), PEOPLE + "exampleva-maria\tMaria Exampleva\n");
        assertEquals(1, build("--gazetteer", own.toString()).get("updated").asInt());
        assertEquals(List.of("exampleva-maria", "annan-kofi"), mentioned());
        assertEquals(1, build("--gazetteer", own.toString()).get("unchanged").asInt());
    }

    @Test
    void a_line_that_cannot_stand_is_printed_and_the_rest_is_used() throws IOException {
        Path own = Files.writeString(folder.resolve("own.tsv"), PEOPLE + "lonely\nexampleva-maria\tMaria Exampleva\n");
        build("--gazetteer", own.toString());
        assertEquals(
                "own.tsv, line 2, column names: the column is missing; the header names 2.",
                err.toString(UTF_8).strip());
        assertEquals(List.of("exampleva-maria", "annan-kofi"), mentioned());
    }

    @Test
    void a_file_that_is_not_there_is_wrong_usage() {
        assertEquals(2, run("index", "--gazetteer", folder.resolve("no.tsv").toString(), news.toString()));
        assertTrue(err.toString(UTF_8)
                .contains(
                        "There is no gazetteer file at " + folder.resolve("no.tsv") + "; name one that can be read."));
    }

    private JsonNode build(String... options) throws IOException {
        out.reset();
        List<String> words = new ArrayList<>(List.of("index", "--json", "--index", index().toString()));
        words.addAll(List.of(options));
        words.add(news.toString());
        run(words.toArray(String[]::new));
        return new ObjectMapper().readTree(out.toString(UTF_8).lines().toList().getLast());
    }

    private int run(String... words) {
        return IndexerMain.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), words);
    }

    private Path index() {
        return folder.resolve("index");
    }

    private List<String> mentioned() throws IOException {
        try (FSDirectory directory = FSDirectory.open(index());
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return MentionFields.mentioned(reader.storedFields().document(reader.maxDoc() - 1, MentionFields.STORED))
                    .stream()
                    .map(Mentioned::ids)
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
