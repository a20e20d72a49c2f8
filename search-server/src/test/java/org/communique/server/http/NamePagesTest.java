package org.communique.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.NewsFixture;
import org.communique.server.search.NewsIndex;
import org.communique.server.search.NewsSearch;
import org.communique.server.suggesting.Completions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamePagesTest {
    private static final String QINGDAO = """
        {"id": "qingdao", "title": "Meeting in Qingdao", "published": "2018-06-09",         "text": "CSTO Secretary General Yury Khachaturov met António Guterres in Qingdao."}\
        """;
    private static final String YEREVAN = """
        {"id": "yerevan", "title": "Встреча в Ереване", "published": "2017-06-12",         "text": "С Юрием Хачатуровым встретился министр."}\
        """;

    @TempDir
    private Path folder = Path.of("");

    private final HttpClient http = HttpClient.newHttpClient();
    private NewsIndex index;
    private NewsServer server;

    @BeforeEach
    void start() throws IOException {
        NewsFixture news = new NewsFixture(folder);
        news.build(QINGDAO, YEREVAN);
        index = NewsIndex.follow(news.index());
        QuestionCompiler compiler = new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn());
        server = NewsServer.start(new NewsSearch(index, compiler), () -> Completions.NONE, "127.0.0.1", 0);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        index.close();
    }

    @Test
    void a_person_has_offices_years_articles_and_company() throws IOException, InterruptedException {
        JsonNode person = json("/api/v1/people/khachaturov-yuri");
        assertEquals("Yuri Khachaturov", person.get("name").asText());
        assertEquals("csto-sg", person.get("offices").get(0).get("id").asText());
        assertEquals("{\"2017\":1,\"2018\":1}", person.get("byYear").toString());
        assertEquals("qingdao", person.get("newest").get(0).get("id").asText());
        assertEquals(
                "António Guterres", person.get("together").get(0).get("name").asText());
    }

    @Test
    void an_office_has_its_line_of_holders_and_an_organisation_its_offices() throws IOException, InterruptedException {
        assertTrue(json("/api/v1/offices/csto-sg").get("holders").toString().contains("khachaturov-yuri"));
        assertTrue(json("/api/v1/organisations/csto").get("offices").toString().contains("csto-sg"));
    }

    @Test
    void the_people_known_come_by_pages_or_by_a_name() throws IOException, InterruptedException {
        int all = json("/api/v1/people").get("total").asInt();
        assertTrue(all > 100);
        assertEquals(all, json("/api/v1/people").get("people").size());
        JsonNode first = json("/api/v1/people?size=2").get("people");
        JsonNode second = json("/api/v1/people?size=1&page=2").get("people");
        assertEquals(first.get(1), second.get(0));
        assertEquals(0, json("/api/v1/people?page=2000000000").get("people").size());
        JsonNode named = json("/api/v1/people?q=%D1%85%D0%B0%D1%87%D0%B0%D1%82%D1%83%D1%80%D0%BE%D0%B2%D1%83");
        assertEquals(1, named.get("total").asInt());
        assertEquals("khachaturov-yuri", named.get("people").get(0).get("id").asText());
        assertEquals(
                "size=1001 is out of range; write a whole number from 1 to 1000.",
                json("/api/v1/people?size=1001").get("detail").asText());
    }

    @Test
    void an_unknown_id_is_a_problem_that_says_where_ids_are() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/api/v1/people/nobody");
        assertEquals(404, answer.statusCode());
        assertEquals(
                "There is no person “nobody” in the gazetteer; ids are listed by: ./communique gazetteer show",
                new ObjectMapper().readTree(answer.body()).get("detail").asText());
        assertEquals(404, get("/offices/nothing").statusCode());
    }

    @Test
    void the_answer_links_the_name_and_the_page_links_back() throws IOException, InterruptedException {
        Document answer = Jsoup.parse(get("/?q=Khachaturov").body());
        assertEquals(
                "You asked for: Yuri Khachaturov, Secretary General of the CSTO 2017–2018",
                answer.select(".names").text());
        Document page = Jsoup.parse(get(answer.select(".names a").attr("href")).body());
        assertEquals("Yuri Khachaturov", page.select("h1").text());
        assertEquals("2 articles", page.select("h2").eachText().getFirst());
        Document office = Jsoup.parse(get("/offices/csto-sg").body());
        assertTrue(office.select(".parts").text().contains("Yuri Khachaturov 2017-05-02"));
    }

    @Test
    void names_filter_by_id_or_by_name() throws IOException, InterruptedException {
        assertEquals(2, total("person:khachaturov-yuri"));
        assertEquals(2, total("person:%22Yury%20Khachaturov%22"));
        assertEquals(1, total("person:khachaturov-yuri%20Qingdao"));
        assertEquals(1, total("org:csto"));
        assertEquals(1, total("office:csto-sg%20date:2018"));
        assertEquals(0, total("person:Nobodyson"));
    }

    private int total(String question) throws IOException, InterruptedException {
        return json("/api/v1/search?q=" + question).get("total").asInt();
    }

    private JsonNode json(String address) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get(address).body());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + address);
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
