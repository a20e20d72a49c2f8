package org.communique.server.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;
import org.communique.server.search.MarkedText;
import org.communique.server.suggesting.Completion;
import org.communique.server.suggesting.Completions;

/**
 * What a question half typed could become: {@code /api/v1/suggest} for programs and the page, {@code /suggest} and
 * {@code /opensearch.xml} for browsers, after OpenSearch 1.1.
 */
final class SuggestRoutes {
    private static final int MOST = 8;

    private final Supplier<Completions> completions;
    private final ObjectMapper json = new ObjectMapper();

    SuggestRoutes(Supplier<Completions> completions) {
        this.completions = completions;
    }

    void route(RoutesConfig routes) {
        routes.get("/api/v1/suggest", this::suggest);
        routes.get("/suggest", this::forBrowsers);
        routes.get("/opensearch.xml", this::description);
    }

    private void suggest(Context request) {
        ObjectNode body = json.createObjectNode();
        ArrayNode suggestions = body.putArray("suggestions");
        for (Completion completion : completions(request)) {
            suggestions
                    .addObject()
                    .put("text", completion.text())
                    .put("question", completion.question())
                    .put("kind", completion.kind().words())
                    .put("articles", completion.articles());
        }
        request.contentType("application/json; charset=utf-8").result(body.toString());
    }

    private void forBrowsers(Context request) {
        ArrayNode body = json.createArrayNode().add(typed(request));
        ArrayNode questions = body.addArray();
        completions(request).forEach(completion -> questions.add(completion.question()));
        request.contentType("application/x-suggestions+json; charset=utf-8").result(body.toString());
    }

    private List<Completion> completions(Context request) {
        return completions.get().of(typed(request), MOST);
    }

    private static String typed(Context request) {
        List<String> values = RequestValues.ofAddress(request).values("q");
        return values.isEmpty() ? "" : values.getFirst();
    }

    private void description(Context request) {
        String home = request.scheme() + "://" + request.host();
        request.contentType("application/opensearchdescription+xml; charset=utf-8")
                .result("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                    <ShortName>Communiqué</ShortName>
                    <Description>Diplomatic news in Russian and English</Description>
                    <InputEncoding>UTF-8</InputEncoding>
                    <Url type="text/html" template="%1$s/?q={searchTerms}"/>
                    <Url type="application/x-suggestions+json" template="%1$s/suggest?q={searchTerms}"/>
                    </OpenSearchDescription>
                    """.formatted(Markup.html(new MarkedText(home, List.of()))));
    }
}
