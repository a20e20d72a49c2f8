package org.communique.server.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.communique.lexicon.schema.Article;

/** The server's own addresses. */
final class Addresses {
    private Addresses() {}

    /** Text for a query string or one step of a path. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The page of an article; slashes in the id stay steps of the path. */
    static String page(Article article) {
        return "/articles/" + encoded(article.id()).replace("%2F", "/");
    }
}
