package org.communique.indexer.reading.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the meta elements of a page say, by their name, property or itemprop in lower case; of several the first. */
final class MetaTags {
    private final Map<String, String> values = new HashMap<>();

    MetaTags(ParsedPage page) {
        for (Element meta : page.tagged("meta")) {
            String content = meta.attr("content").strip();
            for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                String key = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!key.isEmpty() && !content.isEmpty()) {
                    values.putIfAbsent(key, content);
                }
            }
        }
    }

    /** The value of a key in lower case, never blank. */
    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
