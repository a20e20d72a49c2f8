package org.communique.server.http;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.names.Person;
import org.communique.server.search.NewsSearch;

/** People, organisations and offices: for programs below {@code /api/v1/}, for people at {@code /people/…} and so on. */
final class NameRoutes {
    private static final String JSON = "application/json; charset=utf-8";
    /** People on a page of their list. */
    private static final int MOST_PEOPLE = 1_000;

    private static final String HTML = "text/html; charset=utf-8";

    private final NewsSearch search;
    private final TemplateEngine pages;
    private final NameCardJson json = new NameCardJson();

    NameRoutes(NewsSearch search, TemplateEngine pages) {
        this.search = search;
        this.pages = pages;
    }

    void route(RoutesConfig routes) {
        routes.get("/api/v1/people", this::people);
        for (NameKind kind : NameKind.values()) {
            String address = NameLinks.href(kind, "") + "{id}";
            routes.get(
                    "/api/v1" + address,
                    request -> request.contentType(JSON)
                            .result(json.text(NameCard.of(search, kind, request.pathParam("id")))));
            routes.get(address, request -> page(request, kind));
        }
    }

    /** Everybody, or those whom a name may mean, so many at a time. */
    private void people(Context request) {
        SearchParameters.Query values = RequestValues.ofAddress(request);
        String name = values.values("q").stream().findFirst().orElse("").strip();
        List<Person> people = name.isEmpty()
                ? search.gazetteer().people()
                : search.gazetteer().peopleNamed(name);
        int page = SearchParameters.number(values, "page", 1, Integer.MAX_VALUE);
        int size = SearchParameters.number(values, "size", MOST_PEOPLE, MOST_PEOPLE);
        int from = (int) Math.min((page - 1L) * size, people.size());
        List<Person> shown = people.subList(from, Math.min(from + size, people.size()));
        request.contentType(JSON).result(json.people(shown, people.size()));
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
