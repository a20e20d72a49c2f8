package org.communique.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Expectations are drawn: {@code [x]} is a mark. */
class SnippetsTest {
    private final Snippets snippets = new Snippets();

    @Test
    void a_snippet_is_the_sentence_around_the_mark() {
        assertEquals(
                List.of("They named [double standards] unacceptable."),
                best(
                        "First things first. They named double standards unacceptable. Then they left.",
                        "double standards"));
    }

    @Test
    void sentences_that_show_more_different_wordings_win_and_keep_their_order() {
        String text = "Lavrov came. Lavrov spoke. Lavrov met Guterres there. Guterres left. Lavrov slept.";
        assertEquals(
                List.of("[Lavrov] came.", "[Lavrov] spoke.", "[Lavrov] met [Guterres] there."),
                best(text, "Lavrov", "Guterres"));
    }

    @Test
    void without_a_mark_the_beginning_is_shown() {
        assertEquals(List.of("Nothing here."), best("Nothing here.", "absent"));
        assertEquals(List.of(), best("  ", "absent"));
    }

    @Test
    void an_initial_ends_no_sentence() {
        assertEquals(
                List.of("The mission of S. [Lebedev] and Yu. Khachaturov has come."),
                best("It is June. The mission of S. Lebedev and Yu. Khachaturov has come. It stays.", "Lebedev"));
    }

    @Test
    void a_long_sentence_is_cut_around_the_mark_between_words() {
        String text = "word ".repeat(100) + "Guterres " + "word ".repeat(100).strip() + ".";
        String snippet = best(text, "Guterres").getFirst();
        assertTrue(snippet.matches("…(word )+\\[Guterres] (word ?)+…"), snippet);
        assertTrue(snippet.length() < 280, snippet);
    }

    @Test
    void what_is_left_of_a_dateline_is_not_shown_before_the_sentence() {
        assertEquals(
                List.of("No more [double standards], they say."),
                best("MOSCOW, September 5. — No more double standards, they say.", "double standards"));
    }

    @Test
    void line_breaks_and_runs_of_blanks_become_one_blank_and_marks_move_along() {
        assertEquals(
                List.of("the practice of [double standards], politics"),
                best("the practice\nof double \n standards,  politics", "double \n standards"));
    }

    @Test
    void a_paragraph_ends_a_sentence_even_without_a_full_stop() {
        assertEquals(
                List.of("The [Guterres] visit"), best("A headline\n\nThe Guterres visit\n\nAnother story", "Guterres"));
    }

    @Test
    void marks_always_lie_within_the_snippet_on_the_words_they_had_in_the_text() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] pieces = {"Лавров", "word", ". ", "\n\n", " ", "  ", "\n", "«", "»", "—", "…", "A", "!", "\u00a0"};
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(120); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            for (MarkedText snippet : snippets.best(text.toString(), marks(text.toString(), "Лавров"))) {
                for (Mark mark : snippet.marks()) {
                    assertEquals("Лавров", snippet.text().substring(mark.start(), mark.end()), "seed " + seed);
                }
            }
        }
    }

    private List<String> best(String text, String... wanted) {
        return snippets.best(text, marks(text, wanted)).stream()
                .map(SnippetsTest::drawn)
                .toList();
    }

    private static List<Mark> marks(String text, String... wanted) {
        List<Mark> marks = new ArrayList<>();
        for (String words : wanted) {
            Matcher found = Pattern.compile(words, Pattern.LITERAL).matcher(text);
            while (found.find()) {
                marks.add(new Mark(found.start(), found.end()));
            }
        }
        marks.sort(null);
        return marks;
    }

    private static String drawn(MarkedText snippet) {
        StringBuilder drawn = new StringBuilder(snippet.text());
        for (Mark mark : snippet.marks().reversed()) {
            drawn.insert(mark.end(), ']').insert(mark.start(), '[');
        }
        return drawn.toString().replace("double \n standards", "double standards");
    }
}
