package org.communique.evaluation.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The ranking of the sample corpus as a file to read: a change of ranking shows as a change of its lines. Wanted, it is
 * written anew with {@code mvn verify -Dcommunique.golden=write}.
 */
class RelevanceGoldenTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("communique.root")).resolve("corpus");
    private static final Path GOLDEN = Path.of("src/test/resources/relevance.golden");

    @Test
    void the_judged_questions_are_answered_as_the_golden_file_says() throws IOException {
        RelevanceTable table = new RelevanceEvaluation(
                        List.of(CORPUS.resolve("articles"), CORPUS.resolve("pages")),
                        CORPUS.resolve("judged-queries.tsv"),
                        CORPUS.resolve("qrels.txt"))
                .measure(false, false);
        String now = table.groups() + "\n" + table.firstFive();
        if ("write".equals(System.getProperty("communique.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, now);
        }
        assertEquals(
                Files.readString(GOLDEN),
                now,
                "The ranking changed; if for the better, accept it with: mvn verify -Dcommunique.golden=write");
    }
}
