package org.communique.server.http;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.communique.lexicon.names.NameKind;
import org.communique.server.search.NewsSearch;

/** People, organisations and offices: for programs below {@code /api/v1/}, for people at {@code /people/…} and so on. */
final class NameRoutes {
    private static final String JSON = "application/json; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";

    private final NewsSearch search;
    private final TemplateEngine pages;
    private final NameCardJson json = new NameCardJson();

    NameRoutes(NewsSearch search, TemplateEngine pages) {
        this.search = search;
        this.pages = pages;
    }

    void route(RoutesConfig routes) {
        routes.get("/api/v1/people", request -> request.contentType(JSON).result(json.people(search.gazetteer())));
        for (NameKind kind : NameKind.values()) {
            String address = NameLinks.href(kind, "") + "{id}";
            routes.get(
                    "/api/v1" + address,
                    request -> request.contentType(JSON)
                            .result(json.text(NameCard.of(search, kind, request.pathParam("id")))));
            routes.get(address, request -> page(request, kind));
        }
    }

    private void page(Context request, NameKind kind) {
        try {
            NameCard card = NameCard.of(search, kind, request.pathParam("id"));
            render(request, "name.jte", Map.of("card", card, "form", SearchForm.EMPTY));
        } catch (RuntimeException e) {
            Problem problem = Problems.of(e);
            request.status(problem.status());
            render(
                    request,
                    "trouble.jte",
                    Map.of("form", SearchForm.EMPTY, "title", problem.title(), "detail", problem.detail()));
        }
    }

    private void render(Context request, String page, Map<String, Object> parameters) {
        StringOutput html = new StringOutput();
        pages.render(page, parameters, html);
        request.contentType(HTML).result(html.toString());
    }
}
