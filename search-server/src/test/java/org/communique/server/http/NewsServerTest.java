package org.communique.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.communique.server.NewsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsServerTest extends ServedNews {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"double standards\"   | qingdao, astana",
                "“double standards”     | qingdao, astana",
                "«double standards»     | qingdao, astana",
                "„double standards“     | qingdao, astana",
                "double standards       | qingdao, astana",
                "\"двойные стандарты\"  | astana, qingdao",
                "=\"double standards\"  | qingdao",
                "Хачатуров              | astana, qingdao",
                "Khachaturov            | qingdao, astana",
                "Yuri Khachaturov       | qingdao, astana",
                "\"Юрий Хачатуров\"     | astana, qingdao",
                "=Хачатуров             | ",
                "=Хачатуровым           | astana",
                "Khachaturov -министр   | qingdao",
                "Khachaturov lang:ru    | astana",
                "title:Vienna           | vienna/1999",
                "date:2018              | astana, qingdao",
                "date:1999-05           | vienna/1999",
                "date:<2018             | vienna/1999",
                "source:csto.example    | qingdao",
                "Vienna OR министр      | vienna/1999, astana"
            })
    void a_question_finds_its_articles_best_first(String question, String ids) throws Exception {
        List<String> found = new ArrayList<>();
        search("q", question).get("hits").forEach(hit -> found.add(hit.get("id").asText()));
        assertEquals(ids == null ? "" : ids, String.join(", ", found));
    }

    @Test
    void a_phrase_is_marked_once_as_one_span_and_its_words_apart_are_not() throws Exception {
        JsonNode snippets =
                search("q", "\"double standards\"").get("hits").get(0).get("snippets");
        assertEquals(1, snippets.size());
        assertEquals(
                "The parties named the principle of the unacceptability of “<mark>double standards</mark>”.",
                snippets.get(0).get("html").asText());
        String text = snippets.get(0).get("text").asText();
        JsonNode marks = snippets.get(0).get("marks");
        assertEquals(1, marks.size());
        assertEquals(
                "double standards",
                text.substring(
                        marks.get(0).get("start").asInt(),
                        marks.get(0).get("end").asInt()));
    }

    @Test
    void other_endings_and_the_other_script_are_marked_and_html_is_escaped() throws Exception {
        assertEquals(
                "Он осудил политику <mark>двойных стандартов</mark> &lt;и не только&gt;.",
                html(search("q", "\"двойные стандарты\"")));
        assertEquals(
                "С <mark>Юрием Хачатуровым</mark> встретился министр.",
                html(search("q", "Yuri Khachaturov", "lang", "ru")));
    }

    @Test
    void a_hit_tells_all_that_is_known_of_its_article() throws Exception {
        JsonNode answer = search("q", "Qingdao", "size", "1");
        assertEquals(1, answer.get("total").asInt());
        JsonNode hit = answer.get("hits").get(0);
        assertEquals("Meeting in Qingdao", hit.get("title").asText());
        assertEquals("https://csto.example/qingdao", hit.get("url").asText());
        assertEquals("csto.example", hit.get("source").asText());
        assertEquals("2018-06-09", hit.get("published").asText());
        assertEquals("en", hit.get("language").asText());
        assertTrue(hit.get("score").asDouble() > 0);
    }

    @Test
    void parameters_narrow_order_and_page_the_answer() throws Exception {
        assertEquals("astana", ids(search("q", "Хачатуров", "lang", "ru")));
        assertEquals("qingdao", ids(search("q", "Хачатуров", "source", "csto.example")));
        assertEquals("astana", ids(search("q", "Хачатуров", "from", "2018-06-10")));
        assertEquals("qingdao", ids(search("q", "Хачатуров", "to", "2018-06-10")));
        assertEquals("astana qingdao vienna/1999", ids(search("q", "-nothing", "sort", "newest")));
        assertEquals("vienna/1999 qingdao astana", ids(search("q", "-nothing", "sort", "oldest")));
        assertEquals("qingdao", ids(search("q", "-nothing", "sort", "newest", "size", "1", "page", "2")));
        assertEquals("", ids(search("q", "-nothing", "page", "9")));
    }

    @Test
    void the_question_is_told_as_it_was_understood() throws Exception {
        JsonNode question =
                search("q", "«двойные стандарты» Хачатуров", "lang", "ru").get("question");
        assertEquals("«двойные стандарты» Хачатуров", question.get("asked").asText());
        assertEquals(
                "(\"двойные стандарты\" AND Хачатуров) AND lang:ru",
                question.get("understood").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                 | q is empty; ask as in q=\"double standards\".",
                "q=               | q is empty; ask as in q=\"double standards\".",
                "q=a&page=-1      | page=-1 is out of range; write a whole number from 1.",
                "q=a&page=x       | page=x is out of range; write a whole number from 1.",
                "q=a&size=100000  | size=100000 is out of range; write a whole number from 1 to 100.",
                "q=a&from=soon    | from=soon is no date; write 2018, 2018-06 or 2018-06-09.",
                "q=a&to=2018-13   | to=2018-13 is no date; write 2018, 2018-06 or 2018-06-09.",
                "q=a&sort=up      | sort=up is unknown; choose one of relevance, recent, newest, oldest.",
                "q=a&syntax=x    | syntax=x is unknown; choose one of analyst, lucene, nexis.",
                "q=%22a           | The quotation mark opened here is never closed; close it with \"."
            })
    void a_bad_request_is_a_problem_that_says_what_to_write(String query, String detail) throws Exception {
        HttpResponse<String> answer = get("/api/v1/search?" + (query == null ? "" : query));
        assertEquals(400, answer.statusCode());
        assertTrue(contentType(answer).startsWith("application/problem+json"), contentType(answer));
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertEquals(detail, problem.get("detail").asText());
        assertEquals(400, problem.get("status").asInt());
        assertEquals("/api/v1/search", problem.get("instance").asText());
    }

    @Test
    void a_question_of_too_many_words_is_a_problem_that_says_how_many_may_be() throws Exception {
        String question = URLEncoder.encode("слово ".repeat(600), StandardCharsets.UTF_8);
        HttpResponse<String> answer = get("/api/v1/search?q=" + question);
        assertEquals(400, answer.statusCode());
        assertEquals(
                "The question has more than 512 words and signs; split it.",
                new ObjectMapper().readTree(answer.body()).get("detail").asText());
    }

    @Test
    void an_article_is_had_by_its_id_even_with_slashes() throws Exception {
        JsonNode article =
                new ObjectMapper().readTree(get("/api/v1/articles/vienna/1999").body());
        assertEquals("A new quality of talks.", article.get("text").asText());
        HttpResponse<String> missing = get("/api/v1/articles/nobody");
        assertEquals(404, missing.statusCode());
        assertEquals(
                "There is no article “nobody” in the index; ids stand in the hits of /api/v1/search.",
                new ObjectMapper().readTree(missing.body()).get("detail").asText());
    }

    @Test
    void an_unknown_address_is_a_problem_too() throws Exception {
        HttpResponse<String> answer = get("/nowhere");
        assertEquals(404, answer.statusCode());
        assertTrue(contentType(answer).startsWith("application/problem+json"));
    }

    @Test
    void a_new_commit_is_served_within_two_seconds() throws Exception {
        assertEquals(0, search("q", "Tashkent").get("total").asInt());
        news.build(QINGDAO, "{\"id\": \"new\", \"title\": \"Talks in Tashkent\"}");
        long deadline = System.nanoTime() + 2_000_000_000L;
        while (search("q", "Tashkent").get("total").asInt() == 0 && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertEquals("new", ids(search("q", "Tashkent")));
        assertEquals(0, search("q", "Vienna").get("total").asInt());
    }

    @Test
    void health_is_told_apart_from_readiness() throws Exception {
        assertEquals("{\"status\":\"live\"}", get("/healthz").body());
        assertEquals("{\"status\":\"ready\",\"articles\":3}", get("/readyz").body());
    }

    @Test
    void without_an_index_every_question_is_told_how_to_build_one() throws Exception {
        stop();
        news = new NewsFixture(folder.resolve("nowhere"));
        serve();
        HttpResponse<String> answer = get("/api/v1/search?q=a");
        assertEquals(503, answer.statusCode());
        assertEquals(
                "There is no index at " + news.index() + "; build one with: ./communique index --index " + news.index()
                        + " SOURCE",
                new ObjectMapper().readTree(answer.body()).get("detail").asText());
        assertEquals(503, get("/readyz").statusCode());
        assertEquals(200, get("/healthz").statusCode());
        assertEquals(503, get("/?q=a").statusCode());
    }

    @Test
    void an_index_of_another_schema_is_not_served() throws Exception {
        stop();
        news = new NewsFixture(folder.resolve("old"));
        try (FSDirectory directory = FSDirectory.open(news.index());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("communique.schema", "0").entrySet());
            writer.commit();
        }
        serve();
        HttpResponse<String> answer = get("/api/v1/search?q=a");
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("reindex it with: ./communique index --rebuild SOURCE"), answer.body());
    }
}
