package org.communique.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.communique.server.suggesting.Completions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest extends ServedNews {
    @BeforeEach
    void waitForCompletions() throws InterruptedException {
        for (int i = 0; i < 200 && completions.get().equals(Completions.NONE); i++) {
            Thread.sleep(50);
        }
    }

    @ParameterizedTest
    @CsvSource({"khacha, khachaturov", "хачат, хачатуров", "KHACH, khachaturov"})
    void a_name_half_typed_is_completed_in_its_script(String typed, String completed) throws Exception {
        JsonNode suggestions = suggestions(typed);
        assertTrue(suggestions.size() > 0, typed);
        assertEquals("person", suggestions.get(0).get("kind").asText());
        assertTrue(
                suggestions.get(0).get("text").asText().toLowerCase(Locale.ROOT).contains(completed),
                suggestions.toString());
        assertTrue(suggestions.get(0).get("articles").asInt() > 0);
    }

    @Test
    void browsers_get_the_questions_as_opensearch_suggestions() throws Exception {
        HttpResponse<String> answer = get("/suggest?q=khachat");
        assertEquals(
                "application/x-suggestions+json; charset=utf-8",
                answer.headers().firstValue("content-type").orElse("").replace("UTF-8", "utf-8"));
        JsonNode body = new ObjectMapper().readTree(answer.body());
        assertEquals("khachat", body.get(0).asText());
        assertTrue(body.get(1).size() > 0, answer.body());
    }

    @Test
    void the_description_names_both_addresses() throws Exception {
        String description = get("/opensearch.xml").body();
        assertTrue(description.contains("xmlns=\"http://a9.com/-/spec/opensearch/1.1/\""), description);
        assertTrue(description.contains("/?q={searchTerms}"), description);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "(((", "\u200b", "\u0000", "-*?~", "😀", "a AND"})
    void odd_beginnings_are_answered(String typed) throws Exception {
        assertEquals(200, get("/api/v1/suggest?q=" + encoded(typed)).statusCode());
        assertEquals(200, get("/suggest?q=" + encoded(typed)).statusCode());
    }

    @Test
    void a_long_text_is_no_beginning_of_anything() throws Exception {
        assertEquals(0, suggestions("khacha".repeat(1_000)).size());
    }

    private JsonNode suggestions(String typed) throws Exception {
        return new ObjectMapper()
                .readTree(get("/api/v1/suggest?q=" + encoded(typed)).body())
                .get("suggestions");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
