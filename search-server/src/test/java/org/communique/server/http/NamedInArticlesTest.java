package org.communique.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.lexicon.names.GazetteerReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NamedInArticlesTest extends ServedNews {
    private static final String SUMMIT = """
        {"id": "summit", "title": "ОДКБ: итоги", "published": "2018-06-14", "text": "Генсек ОДКБ Юрий Хачатуров \
        прибыл <вчера>.\\nХачатуров выступил перед ООН."}\
        """;

    private void serveSummit() throws Exception {
        stop();
        news.build(QINGDAO, ASTANA, VIENNA, SUMMIT);
        serve();
    }

    @Test
    void an_answer_counts_whom_and_what_its_articles_name() throws Exception {
        serveSummit();
        assertEquals(
                "[{\"kind\":\"person\",\"values\":[{\"id\":\"khachaturov-yuri\",\"name\":\"Yuri"
                    + " Khachaturov\",\"articles\":3}]},{\"kind\":\"office\",\"values\":[{\"id\":\"csto-sg\",\"name\":\"Secretary"
                    + " General of the CSTO\",\"articles\":3}]}]",
                search("q", "date:2018", "facet", "person,office").get("facets").toString());
        assertEquals(
                1,
                search("q", "date:2018", "facet", "org", "facet.size", "1")
                        .get("facets")
                        .get(0)
                        .get("values")
                        .size());
        assertEquals(false, search("q", "date:2018").has("facets"));
    }

    @Test
    void an_unknown_facet_is_refused_with_those_there_are() throws Exception {
        HttpResponse<String> answer = get("/api/v1/search?q=a&facet=colour");
        assertEquals(400, answer.statusCode());
        assertEquals(
                "facet=colour is unknown; choose among person, org, office.",
                new ObjectMapper().readTree(answer.body()).get("detail").asText());
    }

    @Test
    void an_article_tells_every_place_of_a_name() throws Exception {
        serveSummit();
        JsonNode article =
                new ObjectMapper().readTree(get("/api/v1/articles/summit").body());
        String text = article.get("text").asText();
        JsonNode person = article.get("mentions").findValue("text");
        for (JsonNode mention : article.get("mentions")) {
            if (mention.get("kind").asText().equals("person")) {
                person = mention;
            }
        }
        assertEquals("[\"khachaturov-yuri\"]", person.get("ids").toString());
        assertEquals(2, person.get("count").asInt());
        JsonNode second = person.get("text").get(1);
        assertEquals(
                "Хачатуров",
                text.substring(second.get("start").asInt(), second.get("end").asInt()));
    }

    @Test
    void the_page_narrows_a_question_to_somebody_and_the_article_links_its_names() throws Exception {
        serveSummit();
        Document answer = Jsoup.parse(get("/?q=ООН+OR+Qingdao&ui=ru").body());
        assertEquals("Юрий Хачатуров", answer.select(".facets dd a").getFirst().text());
        Document narrowed = Jsoup.parse(
                get(answer.select(".facets dd a").getFirst().attr("href")).body());
        assertEquals(
                "(ООН OR Qingdao) AND person:\"khachaturov-yuri\"",
                narrowed.select("input[name=q]").val());
        assertEquals(2, narrowed.select(".hits li").size());
        Document article = Jsoup.parse(get("/articles/summit").body());
        assertEquals(
                List.of("Генсек ОДКБ", "Юрий Хачатуров", "Хачатуров", "ООН"),
                article.select("a.named").eachText());
        assertEquals(
                "/people/khachaturov-yuri", article.select("a.named").get(1).attr("href"));
        assertEquals(
                "Генсек ОДКБ Юрий Хачатуров прибыл <вчера>.",
                article.select("article p").get(1).text());
    }

    @Test
    void a_person_whom_the_build_did_not_know_is_found_by_the_text() throws Exception {
        assertEquals(2, search("q", "person:khachaturov-yuri").get("total").asInt());
        stop();
        Path own = Files.writeString(
                folder.resolve("own.tsv"), "person\tnames\nkhachaturov-yuri\tYuri Khachaturov | Standard Question\n");
        news.build(GazetteerReader.read(List.of(own)).gazetteer(), QINGDAO, ASTANA, VIENNA, SUMMIT);
        serve();
        assertEquals(3, search("q", "person:khachaturov-yuri").get("total").asInt());
    }
}
