package org.communique.server.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.communique.lexicon.mentions.Mentioned;
import org.communique.lexicon.mentions.Span;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.DateFinding;
import org.communique.lexicon.schema.Event;
import org.communique.lexicon.schema.NewsField;
import org.communique.server.search.Facet;
import org.communique.server.search.Hit;
import org.communique.server.search.MarkedText;
import org.communique.server.search.MatchedWord;
import org.communique.server.search.NamedArticle;
import org.communique.server.search.SearchPage;
import org.communique.server.search.Understood;
import org.communique.server.suggesting.Correction;
import org.jspecify.annotations.Nullable;

/** Answers as JSON: the same over HTTP and on the command line. */
public final class AnswerJson {
    private final ObjectMapper json = new ObjectMapper();

    /** The answer to a search, on one line. */
    public String text(SearchPage answer) {
        return text(answer, json.createObjectNode(), answer.request().question());
    }

    /** The answer to a search for a question that may have been corrected, on one line. */
    String text(SearchPage answer, ReadQuestion read) {
        ObjectNode body = json.createObjectNode();
        if (read.isCorrected()) {
            ObjectNode corrected = body.putObject("corrected");
            corrected.put("from", read.asked()).put("to", read.text());
            faults(read, corrected.putArray("errors"));
        }
        return text(answer, body, read.asked());
    }

    /** A question as it was read, on one line. */
    String text(ReadQuestion read, Understood understood) {
        ObjectNode body = json.createObjectNode();
        body.put("asked", read.asked());
        body.put("canonical", understood.question().toString());
        QuestionJson.write(understood, body);
        NamesJson.write(understood.names(), body.putArray("names"));
        if (read.isCorrected()) {
            body.put("suggestion", read.text());
        }
        faults(read, body.putArray("errors"));
        return body.toString();
    }

    private static void faults(ReadQuestion read, ArrayNode errors) {
        read.faults().forEach(fault -> Problem.write(fault, errors.addObject().put("parameter", "q")));
    }

    private String text(SearchPage answer, ObjectNode body, String asked) {
        ObjectNode question = body.putObject("question");
        question.put("asked", asked);
        question.put("understood", answer.understood().question().toString());
        QuestionJson.write(answer.understood(), question);
        NamesJson.write(answer.understood().names(), body.putArray("names"));
        body.put("total", answer.total());
        body.put("groups", answer.groups());
        body.put("exact", answer.exact());
        ArrayNode relaxed = body.putArray("relaxed");
        answer.relaxed()
                .forEach(less -> relaxed.addObject()
                        .put("question", less.question().toString())
                        .put("articles", less.articles()));
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
        if (!answer.request().options().details().facets().isEmpty()) {
            facets(answer, body.putArray("facets"));
        }
        ArrayNode hits = body.putArray("hits");
        answer.hits().forEach(hit -> hits.add(hit(hit)));
        return body.toString();
    }

    private static void facets(SearchPage answer, ArrayNode array) {
        for (Facet facet : answer.facets()) {
            ArrayNode values = array.addObject().put("kind", facet.kind().key()).putArray("values");
            facet.values()
                    .forEach(value -> values.addObject()
                            .put("id", value.id())
                            .put("name", value.name())
                            .put("articles", value.articles()));
        }
    }

    /** An article, on one line. */
    String text(NamedArticle named) {
        Article article = named.article();
        ObjectNode body = fields(article);
        body.put("text", article.text());
        body.put("captions", article.surroundings().captions());
        body.put("furniture", article.surroundings().furniture());
        body.put("dateRule", article.surroundings().dateRule());
        DateFinding dated = article.surroundings().dated();
        body.put("dateConfidence", dated == null ? null : dated.confidence());
        ArrayNode events = body.putArray("events");
        article.surroundings().events().forEach(event -> event(events.addObject(), event));
        ArrayNode mentions = body.putArray("mentions");
        named.mentioned().forEach(mentioned -> mention(mentions.addObject(), mentioned));
        return body.toString();
    }

    private static void mention(ObjectNode body, Mentioned mentioned) {
        body.put("kind", mentioned.kind().key());
        mentioned.ids().forEach(body.putArray("ids")::add);
        body.put("count", mentioned.count());
        spans(body.putArray("title"), mentioned.title());
        spans(body.putArray("text"), mentioned.text());
    }

    private static void spans(ArrayNode array, List<Span> spans) {
        spans.forEach(span -> array.addObject().put("start", span.start()).put("end", span.end()));
    }

    private static void event(ObjectNode body, Event event) {
        body.put("from", text(event.days().from()));
        body.put("to", text(event.days().to()));
        body.put("place", event.place());
        body.put("words", event.words());
    }

    private ObjectNode hit(Hit hit) {
        ObjectNode body = fields(hit.article());
        body.put("score", hit.score());
        if (!hit.group().id().isEmpty()) {
            body.putObject("group")
                    .put("id", hit.group().id())
                    .put("more", hit.group().more());
        }
        marks(body.putArray("titleMarks"), hit.title());
        ArrayNode snippets = body.putArray("snippets");
        for (MarkedText snippet : hit.snippets()) {
            ObjectNode part = snippets.addObject();
            part.put("text", snippet.text());
            marks(part.putArray("marks"), snippet);
            part.put("html", Markup.html(snippet));
        }
        if (!hit.matched().isEmpty()) {
            matched(body.putArray("matched"), hit);
        }
        return body;
    }

    private static void matched(ArrayNode array, Hit hit) {
        for (MatchedWord word : hit.matched()) {
            String text = word.field() == NewsField.TITLE
                    ? hit.article().title()
                    : hit.article().text();
            array.addObject()
                    .put("asked", word.asked())
                    .put("tier", word.tier().word())
                    .put("field", word.field().key())
                    .put("start", word.mark().start())
                    .put("end", word.mark().end())
                    .put("text", text.substring(word.mark().start(), word.mark().end()));
        }
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
