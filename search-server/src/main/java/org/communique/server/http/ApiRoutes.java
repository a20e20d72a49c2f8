package org.communique.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.communique.server.search.NewsSearch;
import org.communique.server.search.SearchRequest;

/** The addresses for programs: {@code /api/v1/…}, {@code /healthz}, {@code /readyz}. */
final class ApiRoutes {
    private static final String JSON = "application/json; charset=utf-8";

    private final NewsSearch search;
    private final AnswerJson json = new AnswerJson();

    ApiRoutes(NewsSearch search) {
        this.search = search;
    }

    void route(RoutesConfig routes) {
        routes.get("/api/v1/search", request -> search(request, RequestValues.ofAddress(request)));
        routes.post("/api/v1/search", request -> search(request, RequestValues.ofBody(request)));
        routes.get("/api/v1/parse", this::parse);
        routes.get("/api/v1/articles/<id>", this::article);
        routes.get("/healthz", request -> request.contentType(JSON).result("{\"status\":\"live\"}"));
        routes.get("/readyz", this::ready);
    }

    private void search(Context request, RequestValues values) {
        SearchRequest asked = SearchParameters.request(values);
        ReadQuestion read = ReadQuestion.of(asked, SearchParameters.lenient(values));
        request.contentType(JSON).result(json.text(search.search(read.within(asked)), read));
    }

    private void parse(Context request) {
        RequestValues values = RequestValues.ofAddress(request);
        ReadQuestion read = ReadQuestion.of(SearchParameters.request(values), SearchParameters.lenient(values));
        request.contentType(JSON).result(json.text(read, search.understood(read.question())));
    }

    private void article(Context request) {
        String id = request.pathParam("id");
        request.contentType(JSON)
                .result(json.text(search.article(id).orElseThrow(() -> new NoSuchArticleException(id))));
    }

    private void ready(Context request) {
        request.contentType(JSON).result("{\"status\":\"ready\",\"articles\":" + search.articles() + "}");
    }
}
