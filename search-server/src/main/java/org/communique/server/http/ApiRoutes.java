package org.communique.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.communique.server.search.NewsSearch;

/** The addresses for programs: {@code /api/v1/…}, {@code /healthz}, {@code /readyz}. */
final class ApiRoutes {
    private static final String JSON = "application/json; charset=utf-8";

    private final NewsSearch search;
    private final AnswerJson json = new AnswerJson();

    ApiRoutes(NewsSearch search) {
        this.search = search;
    }

    void route(RoutesConfig routes) {
        routes.get("/api/v1/search", this::search);
        routes.get("/api/v1/articles/<id>", this::article);
        routes.get("/healthz", request -> request.contentType(JSON).result("{\"status\":\"live\"}"));
        routes.get("/readyz", this::ready);
    }

    private void search(Context request) {
        request.contentType(JSON).result(json.text(search.search(SearchParameters.request(request::queryParams))));
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
