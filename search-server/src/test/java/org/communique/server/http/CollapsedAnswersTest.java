package org.communique.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CollapsedAnswersTest extends ServedNews {
    private static final String TEXT =
            "The executive heads of three organisations met on the margins of the summit and spoke about the fight"
                    + " against terrorism, the exchange of information and joint exercises in the autumn.";

    private static String line(String id, String published, String text) {
        return "{\"id\": \"" + id + "\", \"title\": \"Headline of " + id + "\", \"published\": \"" + published
                + "\", \"text\": \"" + text + "\"}";
    }

    private static final String COPY = line("copy", "2018-06-11", TEXT);
    private static final String FIRST = line("first", "2018-06-09", TEXT);
    private static final String LATER = line("later", "2018-06-10", "Update: " + TEXT);
    private static final String OTHER = line("other", "2018-06-10", "Terrorism was no theme of the talks.");

    @BeforeEach
    void copies() throws IOException {
        stop();
        news.build(COPY, FIRST, LATER, OTHER);
        serve();
    }

    @Test
    void a_group_answers_with_its_oldest_article_and_says_how_many_more_there_are() throws Exception {
        JsonNode answer = search("q", "terrorism", "sort", "oldest");
        assertEquals("first other", ids(answer));
        assertEquals(4, answer.get("total").asInt());
        assertEquals(2, answer.get("groups").asInt());
        assertEquals(
                "{\"id\":\"first\",\"more\":2}",
                answer.get("hits").get(0).get("group").toString());
        assertFalse(answer.get("hits").get(1).has("group"));
    }

    @Test
    void of_those_that_answer_the_question_the_oldest_stands_for_its_group() throws Exception {
        JsonNode answer = search("q", "terrorism exercises", "from", "2018-06-10");
        assertEquals("later", ids(answer));
        assertEquals(1, answer.get("hits").get(0).get("group").get("more").asInt());
    }

    @Test
    void with_collapse_off_each_article_is_a_hit() throws Exception {
        JsonNode answer = search("q", "terrorism", "sort", "newest", "collapse", "off");
        assertEquals("copy first later other", sorted(ids(answer)));
        assertEquals(answer.get("total"), answer.get("groups"));
    }

    @Test
    void the_articles_of_one_group_are_asked_for_by_its_id() throws Exception {
        JsonNode answer = search("q", "terrorism", "group", "first", "sort", "oldest");
        assertEquals("first later copy", ids(answer));
    }

    @Test
    void the_next_page_goes_on_behind_the_hidden_articles() throws Exception {
        assertEquals("other", ids(search("q", "terrorism", "sort", "oldest", "size", "1", "page", "2")));
        assertEquals("", ids(search("q", "terrorism", "sort", "oldest", "size", "1", "page", "3")));
    }

    @Test
    void more_copies_than_are_collected_at_first_leave_the_page_full() throws Exception {
        stop();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(line("copy" + i, "2018-06-11", TEXT));
        }
        lines.add(OTHER);
        news.build(lines.toArray(String[]::new));
        serve();
        JsonNode answer = search("q", "terrorism", "sort", "newest");
        assertEquals("copy0 other", ids(answer));
        assertEquals(59, answer.get("hits").get(0).get("group").get("more").asInt());
    }

    @Test
    void another_word_for_collapse_is_refused() throws Exception {
        String answer = get("/api/v1/search?q=terrorism&collapse=maybe").body();
        assertTrue(answer.contains("collapse=maybe is unknown; write collapse=on or collapse=off."), answer);
    }

    @Test
    void the_page_links_to_the_hidden_articles() throws Exception {
        String page = get("/?q=terrorism&sort=oldest").body();
        assertTrue(page.contains("2 of them near-duplicates of others"), page);
        assertTrue(page.contains("href=\"/?q=terrorism&amp;sort=oldest&amp;collapse=off\""), page);
        assertTrue(page.contains("href=\"/?q=terrorism&amp;sort=oldest&amp;group=first\">+ 2 more"), page);
    }

    private static String sorted(String ids) {
        List<String> words = new ArrayList<>(List.of(ids.split(" ")));
        words.sort(null);
        return String.join(" ", words);
    }
}
