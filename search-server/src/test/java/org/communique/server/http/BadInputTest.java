package org.communique.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent is answered, or refused with a sentence, and soon. */
class BadInputTest extends ServedNews {
    /** Far more than any of it takes: a bound, not a measure. */
    private static final Duration BOUND = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "?",
                "**",
                "\"*\" W/5 *",
                "OR",
                "AND OR NOT",
                "- + &&",
                "(((",
                ")))",
                "()",
                "\"",
                "\"\"\"\"",
                "«»“”",
                "the of and",
                "и не или",
                "\u200b\u200d\ufeff",
                "\u202e\u2066abc\u2069",
                "\ud83d\ude00",
                "\ud83d",
                "\u0000",
                "a\u0000b",
                "(a+)+$",
                "[a-z]{1,1000}",
                "a*b*c*d*e*f*g*h*i*j*k*l*m*n*",
                "????????a",
                "~",
                "a~~~~2",
                "=",
                "==\"",
                "title:",
                "date:",
                "date:9999999999",
                "date:0000",
                "in:",
                "person:\"\"",
                "W/0",
                "a W/9999 b",
                "ATLEAST0(a)",
                "\\",
                "a\\",
                "\"\\",
                "<script>alert(1)</script>",
                "id:../../etc/passwd",
                "%s%n",
                "\t\r\n"
            })
    void odd_questions_are_answered_or_refused_with_a_sentence(String question) throws Exception {
        String q = URLEncoder.encode(question, StandardCharsets.UTF_8);
        for (String address :
                new String[] {"/api/v1/search?q=", "/api/v1/search?lenient=true&q=", "/api/v1/parse?q="}) {
            sentenceOrAnswer(assertTimeoutPreemptively(BOUND, () -> get(address + q)));
        }
        int page = get("/?q=" + q).statusCode();
        assertTrue(page == 200 || page == 400, question + ": " + page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%FF", "%ED%A0%80", "%C3", "%00", "%", "%zz", "%u0041", "a&q=b&q", "&&==&", "+"})
    void odd_bytes_are_answered_or_refused_with_a_sentence(String encoded) throws Exception {
        if (encoded.equals("%") || encoded.equals("%zz") || encoded.equals("%u0041")) {
            // java.net.URI refuses these itself, and a browser may send them.
            RawRequest.Answer answer = RawRequest.get(port(), "/api/v1/search?q=" + encoded);
            assertEquals(400, answer.status());
            assertTrue(answer.body().contains("write it as %25"), answer.body());
        } else {
            sentenceOrAnswer(get("/api/v1/search?q=" + encoded));
        }
    }

    @Test
    void a_lone_surrogate_in_json_is_a_character_like_any_other() throws Exception {
        sentenceOrAnswer(post("{\"q\": \"\\ud800 summit\"}", "application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "a ", "\"", "слово ", "-", ") ", "a OR ", "W/5 ", "*", "title:", "a~ ", "\\"})
    void long_repetitions_are_answered_or_refused_in_bounded_time(String piece) throws Exception {
        for (int length : new int[] {500, 8_192, 50_000}) {
            String question = piece.repeat(length / piece.length());
            String body = new ObjectMapper()
                    .createObjectNode()
                    .put("q", question)
                    .put("lenient", true)
                    .toString();
            sentenceOrAnswer(assertTimeoutPreemptively(BOUND, () -> post(body, "application/json")));
        }
    }

    @Test
    void an_address_of_a_megabyte_is_refused_with_a_sentence() throws Exception {
        RawRequest.Answer answer = RawRequest.get(port(), "/api/v1/search?q=" + "a".repeat(1 << 20));
        assertEquals(414, answer.status());
        assertEquals(
                "The address is too long; send a long question to /api/v1/search by POST, as JSON or as a form.",
                new ObjectMapper().readTree(answer.body()).get("detail").asText());
    }

    @Test
    void a_body_of_a_megabyte_is_refused_with_a_sentence() throws Exception {
        HttpResponse<String> answer = post("{\"q\": \"" + "a".repeat(1 << 20) + "\"}", "application/json");
        assertEquals(413, answer.statusCode());
        assertEquals(
                "The body has more than 131072 bytes; shorten the question.",
                new ObjectMapper().readTree(answer.body()).get("detail").asText());
    }

    @Test
    void a_question_may_be_posted_as_json_or_as_a_form() throws Exception {
        HttpResponse<String> json =
                post("{\"q\": \"Хачатуров\", \"lang\": [\"ru\", \"en\"], \"size\": 1}", "application/json");
        HttpResponse<String> form = post(
                "q=" + URLEncoder.encode("Хачатуров", StandardCharsets.UTF_8) + "&size=1",
                "application/x-www-form-urlencoded");
        assertEquals(2, new ObjectMapper().readTree(json.body()).get("total").asInt());
        assertEquals(2, new ObjectMapper().readTree(form.body()).get("total").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "\"q\"", "null", "{\"q\": {\"a\": 1}}", "[[[[[[[["})
    void a_body_that_is_no_request_is_refused_with_a_sentence(String body) throws Exception {
        HttpResponse<String> answer = post(body, "application/json");
        assertEquals(400, answer.statusCode());
        sentenceOrAnswer(answer);
    }

    private static void sentenceOrAnswer(HttpResponse<String> answer) throws Exception {
        JsonNode body = new ObjectMapper().readTree(answer.body());
        if (answer.statusCode() != 200) {
            assertEquals(400, answer.statusCode(), answer.body());
            assertTrue(contentType(answer).startsWith(Problem.MEDIA_TYPE), contentType(answer));
            assertTrue(body.get("detail").asText().endsWith("."), answer.body());
        }
        assertFalse(body.isEmpty());
    }
}
