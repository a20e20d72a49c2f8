package org.communique.server.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.communique.lexicon.schema.Article;
import org.communique.server.search.Hit;
import org.communique.server.search.MarkedText;
import org.communique.server.search.SearchPage;
import org.communique.server.suggesting.Correction;
import org.jspecify.annotations.Nullable;

/** Answers as JSON: the same over HTTP and on the command line. */
public final class AnswerJson {
    private final ObjectMapper json = new ObjectMapper();

    /** The answer to a search, on one line. */
    public String text(SearchPage answer) {
        ObjectNode body = json.createObjectNode();
        ObjectNode question = body.putObject("question");
        question.put("asked", answer.request().question());
        question.put("understood", answer.understood().question().toString());
        NamesJson.write(answer.understood().names(), body.putArray("names"));
        body.put("total", answer.total());
        ArrayNode meant = body.putArray("didYouMean");
        for (Correction correction : answer.didYouMean()) {
            meant.addObject()
                    .put("question", correction.question())
                    .put("articles", correction.articles())
                    .put("reason", correction.reason().words());
        }
        body.put("page", answer.request().paging().page());
        body.put("size", answer.request().paging().size());
        body.put("milliseconds", Math.round(answer.milliseconds() * 100) / 100.0);
        ArrayNode hits = body.putArray("hits");
        answer.hits().forEach(hit -> hits.add(hit(hit)));
        return body.toString();
    }

    /** An article, on one line. */
    public String text(Article article) {
        ObjectNode body = fields(article);
        body.put("text", article.text());
        body.put("captions", article.surroundings().captions());
        body.put("furniture", article.surroundings().furniture());
        body.put("dateRule", article.surroundings().dateRule());
        return body.toString();
    }

    private ObjectNode hit(Hit hit) {
        ObjectNode body = fields(hit.article());
        body.put("score", hit.score());
        marks(body.putArray("titleMarks"), hit.title());
        ArrayNode snippets = body.putArray("snippets");
        for (MarkedText snippet : hit.snippets()) {
            ObjectNode part = snippets.addObject();
            part.put("text", snippet.text());
            marks(part.putArray("marks"), snippet);
            part.put("html", Markup.html(snippet));
        }
        return body;
    }

    private static void marks(ArrayNode array, MarkedText marked) {
        marked.marks()
                .forEach(mark -> array.addObject().put("start", mark.start()).put("end", mark.end()));
    }

    private ObjectNode fields(Article article) {
        ObjectNode body = json.createObjectNode();
        body.put("id", article.id());
        body.put("title", article.title());
        body.put("url", article.url());
        body.put("source", article.source());
        body.put("published", text(article.published()));
        body.put("language", article.language());
        return body;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
