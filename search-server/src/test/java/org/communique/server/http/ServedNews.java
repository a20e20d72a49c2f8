package org.communique.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.NewsFixture;
import org.communique.server.search.FollowedCompletions;
import org.communique.server.search.NewsIndex;
import org.communique.server.search.NewsSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server over three articles, on a port of its own, and what asks it. */
abstract class ServedNews {
    static final String QINGDAO = """
        {"id": "qingdao", "title": "Meeting in Qingdao", "published": "2018-06-09", "source": "csto.example", \
        "url": "https://csto.example/qingdao", "text": "Yury Khachaturov spoke in Qingdao. The parties named the \
        principle of the unacceptability of “double standards”.\\n\\nA standard question had a double answer."}\
        """;
    static final String ASTANA = """
        {"id": "astana", "title": "Встреча в Астане", "published": "2018-06-12", "source": "sng.example", \
        "text": "С Юрием Хачатуровым встретился министр. Он осудил политику двойных стандартов <и не только>."}\
        """;
    static final String VIENNA = """
        {"id": "vienna/1999", "title": "Old news from Vienna", "published": "1999", "text": "A new quality of talks."}\
        """;

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    NewsFixture news;
    private NewsIndex index;
    private NewsServer server;
    FollowedCompletions completions;

    @BeforeEach
    void start() throws IOException {
        news = new NewsFixture(folder);
        news.build(QINGDAO, ASTANA, VIENNA);
        serve();
    }

    final void serve() {
        index = NewsIndex.follow(news.index());
        QuestionCompiler compiler = new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn());
        completions = FollowedCompletions.follow(index, () -> compiler);
        server = NewsServer.start(new NewsSearch(index, compiler), completions, "127.0.0.1", 0);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        completions.close();
        index.close();
    }

    static String html(JsonNode answer) {
        return answer.get("hits").get(0).get("snippets").get(0).get("html").asText();
    }

    static String ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.get("hits").forEach(hit -> ids.add(hit.get("id").asText()));
        return String.join(" ", ids);
    }

    final JsonNode search(String... parameters) throws Exception {
        StringBuilder query = new StringBuilder("/api/v1/search?");
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        HttpResponse<String> answer = get(query.toString());
        assertEquals(200, answer.statusCode(), answer.body());
        return new ObjectMapper().readTree(answer.body());
    }

    /** @param headers name, value, name, value */
    final HttpResponse<String> get(String address, String... headers) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    final HttpResponse<String> post(String body, String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1/search"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    final int port() {
        return server.port();
    }

    static String contentType(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
