package org.communique.server.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.communique.lexicon.query.Distance;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.sentence.QuestionInWords;
import org.communique.server.search.Understood;
import org.jspecify.annotations.Nullable;

/** A question as a tree of JSON, each node with its {@code type}. */
final class QuestionJson {
    private QuestionJson() {}

    /** The question as it was read: in words and as a tree. */
    static void write(Understood understood, ObjectNode body) {
        QuestionInWords words = QuestionInWords.of(understood.question(), understood.askedNames());
        body.putObject("words").put("en", words.english()).put("ru", words.russian());
        body.set("tree", tree(understood.question()));
    }

    static ObjectNode tree(Question question) {
        return switch (question) {
            case Question.Everything _ -> node("everything");
            case Question.Word(String text, boolean literal) ->
                text("word", text).put("literal", literal);
            case Question.Pattern(String text) -> text("pattern", text);
            case Question.Fuzzy(String text, int edits) -> text("fuzzy", text).put("edits", edits);
            case Question.Capitals(String text) -> text("capitals", text);
            case Question.Phrase(String text, boolean literal) ->
                text("phrase", text).put("literal", literal);
            case Question.Loose(String text, int gaps) -> text("loose", text).put("gaps", gaps);
            case Question.And(List<Question> parts) -> parts("and", parts);
            case Question.Or(List<Question> parts) -> parts("or", parts);
            case Question.Not(Question part) -> part("not", part);
            case Question.Near near -> near(near);
            case Question.Far(Question wanted, int words, Question unwanted) ->
                node("far")
                        .put("words", words)
                        .<ObjectNode>set("wanted", tree(wanted))
                        .set("unwanted", tree(unwanted));
            case Question.AtLeast(int times, Question part) ->
                part("atLeast", part).put("times", times);
            case Question.First(int words, Question part) -> part("first", part).put("words", words);
            case Question.In(var field, Question part) -> part("in", part).put("field", field.key());
            case Question.FromSource(String source) -> value("source", source);
            case Question.InLanguage(String language) -> value("language", language);
            case Question.WithId(String id) -> value("id", id);
            case Question.WithAddress(String url) -> value("url", url);
            case Question.AtPlace(String place) -> value("place", place);
            case Question.Naming(var kind, String value) -> value(kind.key(), value);
            case Question.PublishedIn(var range) ->
                node("published").put("from", day(range.from())).put("to", day(range.to()));
        };
    }

    private static ObjectNode near(Question.Near near) {
        ObjectNode body = node("near");
        ObjectNode distance = body.putObject("distance");
        switch (near.distance()) {
            case Distance.Words(int most, boolean ordered) ->
                distance.put("type", "words").put("most", most).put("ordered", ordered);
            case Distance.Sentence _ -> distance.put("type", "sentence");
            case Distance.Paragraph _ -> distance.put("type", "paragraph");
        }
        body.set("first", tree(near.first()));
        body.set("second", tree(near.second()));
        return body;
    }

    private static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static ObjectNode text(String type, String text) {
        return node(type).put("text", text);
    }

    private static ObjectNode value(String type, String value) {
        return node(type).put("value", value);
    }

    private static ObjectNode part(String type, Question part) {
        return node(type).set("part", tree(part));
    }

    private static ObjectNode parts(String type, List<Question> parts) {
        ObjectNode body = node(type);
        ArrayNode array = body.putArray("parts");
        parts.forEach(part -> array.add(tree(part)));
        return body;
    }

    private static @Nullable String day(@Nullable Object day) {
        return day == null ? null : day.toString();
    }
}
