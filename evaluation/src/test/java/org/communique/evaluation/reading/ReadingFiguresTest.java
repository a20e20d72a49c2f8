package org.communique.evaluation.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReadingFiguresTest {
    private static Path data(String file) {
        Path path = Path.of(System.getProperty("communique.shared", "none"), "data", file);
        assumeTrue(Files.exists(path), "the judged data are absent");
        return path;
    }

    @Test
    @Tag("long")
    void main_text_holds_its_figures() throws IOException {
        MainTextScore score = new MainTextScore();
        JudgedLines.read(data("html/extraction-dev.jsonl.gz"), page -> score.judge(page, Extractor.COMMUNIQUE));
        assertTrue(score.f1() >= 0.91 && score.precision() > 0.9 && score.recall() > 0.9, () -> "F1 " + score.f1());
    }

    @Test
    void paragraphs_are_called_by_their_language() throws IOException {
        LanguageScore score = new LanguageScore();
        JudgedLines.read(data("lid/lid-dev.jsonl.gz"), score::judge);
        assertTrue(score.neighboursCalledRussian() < 0.02);
        for (String language : new String[] {"en", "ru"}) {
            int[] right = score.right().getOrDefault(language, new int[] {0, 1});
            assertTrue(right[0] >= 0.99 * right[1], language);
        }
    }

    @Test
    void what_is_collapsed_is_the_same_story() throws IOException {
        DuplicateScore score = new DuplicateScore();
        JudgedLines.read(data("dup/pairs-dev.jsonl.gz"), score::judge);
        assertTrue(score.precision() >= 0.95);
    }
}
