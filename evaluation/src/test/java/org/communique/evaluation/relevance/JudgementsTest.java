package org.communique.evaluation.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementsTest {
    @TempDir
    private Path folder;

    @Test
    void queries_are_read_from_columns_and_from_json_lines() throws IOException {
        Path file = write("a1\tnames\tLavrov\tthe minister", "", "{\"id\": \"a2\", \"text\": \"Guterres\"}");
        assertEquals(
                List.of(new JudgedQuery("a1", "names", "Lavrov"), new JudgedQuery("a2", "all", "Guterres")),
                JudgedQueries.read(file));
    }

    @Test
    void a_query_id_that_stands_twice_is_refused() throws IOException {
        Path file = write("a1\tnames\tLavrov\t", "a1\tnames\tGuterres\t");
        assertEquals(
                file + ":2: the query id “a1” stands twice; rename one.",
                assertThrows(JudgementException.class, () -> JudgedQueries.read(file))
                        .getMessage());
    }

    @Test
    void a_query_without_its_columns_is_refused() throws IOException {
        Path file = write("a1 names Lavrov");
        assertEquals(
                file + ":1: a query needs id, group and text, parted by tabs; found 1 columns.",
                assertThrows(JudgementException.class, () -> JudgedQueries.read(file))
                        .getMessage());
    }

    @Test
    void judgements_are_read_by_query() throws IOException {
        Qrels qrels = Qrels.read(write("a1 0 x 2", "a1\t0\ty\t0"), Set.of("a1"), Set.of("x", "y"));
        assertEquals(Map.of("x", 2, "y", 0), qrels.of("a1"));
        assertEquals(Map.of(), qrels.of("a2"));
    }

    @Test
    void a_judgement_of_an_unknown_article_or_query_is_refused() throws IOException {
        Path file = write("a1 0 x 2", "a1 0 z 1");
        assertEquals(
                file + ":2: there is no article “z”; mend the id or delete the line.",
                assertThrows(JudgementException.class, () -> Qrels.read(file, Set.of("a1"), Set.of("x")))
                        .getMessage());
        assertEquals(
                file + ":1: there is no query “a1”; mend the id or delete the line.",
                assertThrows(JudgementException.class, () -> Qrels.read(file, Set.of(), Set.of("x")))
                        .getMessage());
    }

    @Test
    void a_malformed_judgement_is_refused() throws IOException {
        Path file = write("a1 x 2");
        assertEquals(
                file + ":1: a judgement is “query 0 article grade” with a grade from 0; found “a1 x 2”.",
                assertThrows(JudgementException.class, () -> Qrels.read(file, Set.of("a1"), Set.of("x")))
                        .getMessage());
    }

    private Path write(String... lines) throws IOException {
        return Files.write(folder.resolve("lines"), List.of(lines));
    }
}
