package org.communique.evaluation.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    @Tag("long")
    void publication_dates_hold_their_figures() throws IOException {
        DateScore score = new DateScore();
        JudgedLines.read(data("html/dates-dev.jsonl.gz"), score::judge);
        assertTrue(score.rightOfAll() >= 0.9, () -> score.rightOfAll() + " right");
        assertTrue(score.wrongOfAnswered() < 0.03, () -> score.wrongOfAnswered() + " wrong");
    }

    @Test
    void of_our_own_pages_the_article_is_kept_and_the_rest_is_not() throws IOException {
        Path root = Path.of(System.getProperty("communique.root"));
        OwnPagesScore score = OwnPagesScore.of(root.resolve("corpus/pages"));
        String faults = String.join("\n", score.faults());
        assertTrue(score.pages() >= 50, () -> score.pages() + " pages");
        assertTrue(score.f1() >= 0.98, faults);
        assertEquals(1, score.recall(), faults);
        assertEquals(score.pages(), score.titles(), faults);
        assertEquals(score.pages(), score.languages(), faults);
        assertTrue(score.dates() >= 0.95 * score.pages(), faults);
    }

    @Test
    void what_is_collapsed_is_the_same_story() throws IOException {
        DuplicateScore score = new DuplicateScore();
        JudgedLines.read(data("dup/pairs-dev.jsonl.gz"), score::judge);
        assertTrue(score.precision() >= 0.95);
    }
}
