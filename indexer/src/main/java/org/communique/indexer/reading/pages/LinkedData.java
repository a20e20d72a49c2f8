package org.communique.indexer.reading.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD, also where the JSON is broken. */
final class LinkedData {
    private static final Pattern ARTICLE =
            Pattern.compile("\\w*(?:Article|Posting|Report|Recipe|Review|WebPage|CreativeWork|Event)\\w*");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 6;
    private static final ParsedPage.Attribute TYPE = new ParsedPage.Attribute("type", "application/ld+json");

    private final List<JsonNode> objects = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(ParsedPage page) {
        LinkedData data = new LinkedData();
        for (Element script : page.tagged("script")) {
            if (!TYPE.is(script)) {
                continue;
            }
            String text = script.data().strip();
            try {
                data.collect(JSON.readTree(text), 0);
            } catch (JsonProcessingException e) {
                data.broken.add(text);
            }
        }
        data.objects.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        return data;
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && ARTICLE.matcher(type(node)).matches()) {
            objects.add(node);
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                collect(child, depth + 1);
            }
        }
    }

    /** The article itself before the page that holds it. */
    private static int rank(JsonNode node) {
        String type = type(node);
        return type.contains("Article") || type.contains("Posting") ? 0 : type.contains("WebPage") ? 2 : 1;
    }

    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    /** The value of a property of the article, never blank. */
    Optional<String> value(String property) {
        for (JsonNode object : objects) {
            JsonNode value = object.path(property);
            String text = value.isObject() ? value.path("name").asText() : value.asText();
            if (!text.isBlank()) {
                return Optional.of(text.strip());
            }
        }
        for (String text : broken) {
            Matcher value = Pattern.compile("\"" + Pattern.quote(property) + "\"\\s*:\\s*\"([^\"]{1,400})\"")
                    .matcher(text);
            if (value.find()) {
                return Optional.of(value.group(1).strip());
            }
        }
        return Optional.empty();
    }
}
