package org.communique.server.http;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.communique.server.search.NamedArticle;
import org.communique.server.search.NewsSearch;
import org.communique.server.search.SearchPage;
import org.communique.server.search.SearchRequest;

/** The pages for people: the search at {@code /}, its language at {@code /help}, an article at {@code /articles/…}. They work without JavaScript. */
final class PageRoutes {
    /** Of people, organisations and offices each, above the hits. */
    private static final int NAMED = 5;

    private static final String HTML = "text/html; charset=utf-8";

    private final NewsSearch search;
    private final TemplateEngine pages;

    PageRoutes(NewsSearch search, TemplateEngine pages) {
        this.search = search;
        this.pages = pages;
    }

    void route(RoutesConfig routes) {
        routes.get("/", this::searchPage);
        routes.get("/help", this::helpPage);
        routes.get("/articles/<id>", this::articlePage);
    }

    private void searchPage(Context request) {
        SearchForm form = SearchForm.EMPTY;
        try {
            RequestValues values = RequestValues.ofAddress(request);
            form = SearchForm.of(values);
            if (form.question().isEmpty()) {
                render(request, "home.jte", Map.of("form", form));
                return;
            }
            SearchRequest asked = SearchParameters.request(values).withFacets(NAMED);
            ReadQuestion read = ReadQuestion.lenient(asked);
            SearchPage answer = search.search(read.within(asked));
            List<HitView> hits = answer.hits().stream()
                    .map(hit -> HitView.of(hit, answer.request()))
                    .toList();
            ReadingLanguage language = ReadingLanguage.of(values, request);
            List<NameLink> names = NameLinks.of(answer.understood().askedNames(), search.gazetteer());
            render(
                    request,
                    "answer.jte",
                    Map.of(
                            "form",
                            form,
                            "answer",
                            AnswerView.of(answer, read, language),
                            "hits",
                            hits,
                            "names",
                            names,
                            "facets",
                            FacetView.of(answer, search.gazetteer(), language)));
        } catch (RuntimeException e) {
            trouble(request, form, e);
        }
    }

    private void helpPage(Context request) {
        SearchForm form = SearchForm.of(request::queryParams);
        HelpView help = HelpView.of(ReadingLanguage.of(request::queryParams, request));
        render(request, "help.jte", Map.of("form", form, "help", help));
    }

    private void articlePage(Context request) {
        String id = request.pathParam("id");
        try {
            NamedArticle article = search.article(id).orElseThrow(() -> new NoSuchArticleException(id));
            ReadingLanguage language = ReadingLanguage.of(request::queryParams, request);
            List<FacetView> named = MentionLinks.summary(article.mentioned(), search.gazetteer(), language);
            render(
                    request,
                    "article.jte",
                    Map.of("article", ArticleView.of(article), "named", named, "form", SearchForm.EMPTY));
        } catch (RuntimeException e) {
            trouble(request, SearchForm.EMPTY, e);
        }
    }

    private void trouble(Context request, SearchForm form, RuntimeException exception) {
        Problem problem = Problems.of(exception);
        request.status(problem.status());
        render(request, "trouble.jte", Map.of("form", form, "title", problem.title(), "detail", problem.detail()));
    }

    private void render(Context request, String page, Map<String, Object> parameters) {
        StringOutput html = new StringOutput();
        pages.render(page, parameters, html);
        request.contentType(HTML).header("Vary", "Accept-Language").result(html.toString());
    }
}
