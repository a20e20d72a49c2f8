package org.communique.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstoodQuestionTest extends ServedNews {
    @Test
    void an_answer_tells_the_question_in_words_and_as_a_tree() throws Exception {
        JsonNode question = search("q", "\"double standards\"", "from", "2018-06", "to", "2018-06")
                .get("question");
        assertEquals("\"double standards\"", question.get("asked").asText());
        assertEquals(
                "\"double standards\" AND date:2018-06-01..2018-06-30",
                question.get("understood").asText());
        assertEquals(
                "articles that contain the phrase “double standards” (with any endings), published in June 2018",
                question.get("words").get("en").asText());
        assertEquals(
                "статьи, в которых есть фраза «double standards» (в любой форме), опубликованные в июне 2018 года",
                question.get("words").get("ru").asText());
        assertEquals("and", question.get("tree").get("type").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "summit | {`type`:`word`,`text`:`summit`,`literal`:false}",
                "*      | {`type`:`everything`}",
                "stand* | {`type`:`pattern`,`text`:`stand*`}",
                "ab~2   | {`type`:`fuzzy`,`text`:`ab`,`edits`:2}",
                "CAPS(SCO) | {`type`:`capitals`,`text`:`SCO`}",
                "=\"a b\" | {`type`:`phrase`,`text`:`a b`,`literal`:true}",
                "\"a b\"~3 | {`type`:`loose`,`text`:`a b`,`gaps`:3}",
                "-a     | {`type`:`not`,`part`:{`type`:`word`,`text`:`a`,`literal`:false}}",
                "*ation PRE/5 CAPS(SCO) | {`type`:`near`,`distance`:{`type`:`words`,`most`:5,`ordered`:true},"
                        + "`first`:{`type`:`pattern`,`text`:`*ation`},`second`:{`type`:`capitals`,`text`:`SCO`}}",
                "CAPS(UN) W/s CAPS(SCO) | {`type`:`near`,`distance`:{`type`:`sentence`},"
                        + "`first`:{`type`:`capitals`,`text`:`UN`},`second`:{`type`:`capitals`,`text`:`SCO`}}",
                "CAPS(UN) NOT W/5 CAPS(SCO) | {`type`:`far`,`words`:5,`wanted`:{`type`:`capitals`,`text`:`UN`},"
                        + "`unwanted`:{`type`:`capitals`,`text`:`SCO`}}",
                "ATLEAST3(CAPS(SCO)) | {`type`:`atLeast`,`part`:{`type`:`capitals`,`text`:`SCO`},`times`:3}",
                "LEAD(CAPS(SCO)) | {`type`:`first`,`part`:{`type`:`capitals`,`text`:`SCO`},`words`:50}",
                "title:CAPS(SCO) | {`type`:`in`,`part`:{`type`:`capitals`,`text`:`SCO`},`field`:`title`}",
                "lang:ru OR source:un |"
                        + " {`type`:`or`,`parts`:[{`type`:`language`,`value`:`ru`},{`type`:`source`,`value`:`un`}]}",
                "id:a url:b place:c | {`type`:`and`,`parts`:[{`type`:`id`,`value`:`a`},{`type`:`url`,`value`:`b`},"
                        + "{`type`:`place`,`value`:`c`}]}",
                "org:csto | {`type`:`org`,`value`:`csto`}",
                "date:>=2018 | {`type`:`published`,`from`:`2018-01-01`,`to`:null}"
            })
    void each_kind_of_part_has_its_node(String question, String tree) throws Exception {
        JsonNode read = json(get("/api/v1/parse?q=" + encoded(question)));
        assertEquals(tree.replace('`', '"'), read.get("tree").toString());
    }

    @Test
    void a_question_is_parsed_without_being_asked() throws Exception {
        JsonNode read = json(get("/api/v1/parse?q=" + encoded("summit Yuri Khachaturov")));
        assertEquals("summit AND Yuri AND Khachaturov", read.get("canonical").asText());
        assertEquals(
                "articles that contain both the word “summit” (in any form) and the name of the person “Yuri"
                        + " Khachaturov” (in any spelling)",
                read.get("words").get("en").asText());
        assertEquals(
                "khachaturov-yuri",
                read.get("names").get(0).get("people").get(0).get("id").asText());
        assertEquals(0, read.get("errors").size());
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/parse", "/api/v1/search"})
    void what_cannot_be_read_is_told_with_all_its_faults_and_a_suggestion(String address) throws Exception {
        HttpResponse<String> answer = get(address + "?q=" + encoded("AND a) OR \"b"));
        assertEquals(400, answer.statusCode());
        assertTrue(contentType(answer).startsWith("application/problem+json"));
        JsonNode problem = json(answer);
        assertEquals("question_unreadable", problem.get("code").asText());
        assertEquals("a OR \"b\"", problem.get("suggestion").asText());
        assertEquals(3, problem.get("errors").size());
        assertEquals(
                "{\"parameter\":\"q\",\"position\":10,\"length\":2,\"code\":\"question_unreadable\",\"found\":\"\\\"b\",\"expected\":\"a"
                    + " quotation mark that closes it\",\"message\":\"The quotation mark opened here is never closed;"
                    + " close it with \\\".\"}",
                problem.get("errors").get(2).toString());
    }

    @Test
    void nothing_is_suggested_where_nothing_mends_the_question() throws Exception {
        JsonNode problem = json(get("/api/v1/parse?q=" + encoded("OR AND")));
        assertFalse(problem.has("suggestion"), problem.toString());
    }

    @Test
    void a_lenient_search_asks_the_mended_question_and_says_so() throws Exception {
        JsonNode answer = search("q", "AND \"double standards", "lenient", "true");
        assertEquals("qingdao astana", ids(answer));
        assertEquals(
                "AND \"double standards", answer.get("question").get("asked").asText());
        JsonNode corrected = answer.get("corrected");
        assertEquals("AND \"double standards", corrected.get("from").asText());
        assertEquals("\"double standards\"", corrected.get("to").asText());
        assertEquals(2, corrected.get("errors").size());
        assertFalse(search("q", "summit", "lenient", "true").has("corrected"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w x y | 9000 | at most 8192 characters",
                "слово | 600 | at most 512 words and signs",
                "stand* | 9 | at most 8 wildcards and fuzzy words",
                "-( | 65 | at most 64 brackets and refusals in each other"
            })
    void a_question_that_is_too_complex_is_told_the_limit(String piece, int times, String limit) throws Exception {
        String body = new ObjectMapper()
                .createObjectNode()
                .put("q", (piece + " ").repeat(times))
                .toString();
        HttpResponse<String> answer = post(body, "application/json");
        assertEquals(400, answer.statusCode());
        assertEquals("question_too_complex", json(answer).get("code").asText());
        assertEquals(limit, json(answer).get("limit").asText());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
