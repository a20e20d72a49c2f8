package org.communique.server.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.schema.Article;

/** Names with what the index says of them, as JSON. */
final class NameCardJson {
    private final ObjectMapper json = new ObjectMapper();

    /**
     * People whom the gazetteer knows.
     *
     * @param total of them on all pages
     */
    String people(List<Person> shown, int total) {
        ObjectNode body = json.createObjectNode();
        body.put("total", total);
        ArrayNode people = body.putArray("people");
        shown.forEach(person -> {
            ObjectNode one = people.addObject()
                    .put("id", person.id())
                    .put("name", person.names().getFirst());
            person.names().forEach(one.putArray("names")::add);
        });
        return body.toString();
    }

    String text(NameCard card) {
        ObjectNode body = json.createObjectNode();
        body.put("id", card.id()).put("name", card.title());
        card.names().forEach(body.putArray("names")::add);
        switch (card.kind()) {
            case PERSON, ORG -> parts(card, body.putArray("offices"));
            case OFFICE -> parts(card, body.putArray("holders"));
        }
        body.put("question", card.question());
        body.put("articles", card.facts().articles());
        ObjectNode years = body.putObject("byYear");
        card.years().forEach((year, count) -> years.put(String.valueOf(year), count));
        ArrayNode newest = body.putArray("newest");
        for (Article article : card.facts().newest()) {
            newest.addObject()
                    .put("id", article.id())
                    .put("title", article.title())
                    .put(
                            "published",
                            article.published() == null
                                    ? null
                                    : article.published().text());
        }
        ArrayNode together = body.putArray("together");
        card.facts()
                .together()
                .forEach(other -> together.addObject()
                        .put("id", other.person().id())
                        .put("name", other.person().names().getFirst())
                        .put("articles", other.articles()));
        return body.toString();
    }

    /** Terms of office; the organisation of an office stands beside its line of holders. */
    private static void parts(NameCard card, ArrayNode array) {
        for (NameCard.Part part : card.parts()) {
            boolean term = !part.from().isEmpty();
            if (term || card.kind() == NameKind.ORG) {
                ObjectNode one = array.addObject().put("id", part.id()).put("name", part.title());
                if (term) {
                    one.put("from", part.from()).put("to", part.to()).put("remark", part.remark());
                }
            }
        }
    }
}
