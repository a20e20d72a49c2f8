package org.communique.indexer.reading.pages;

import java.util.Set;

/** The classes, in lower case, by which pages declare where their article is: a table. */
final class MainElementNames {
    /** The text of the article and nothing else. */
    static final Set<String> TEXT = Set.of(
            "entry-content",
            "post-content",
            "article-content",
            "article-body",
            "article__body",
            "articlebody",
            "post-body",
            "entry",
            "article-text",
            "story-body",
            "news-text",
            "node-content",
            "field-name-body",
            "td-post-content",
            "content-article",
            "post-entry",
            "postentry",
            "blog-content",
            "article_text",
            "story-content",
            "post_content",
            "entry-body");

    /** The article with what belongs to it. */
    static final Set<String> ARTICLE = Set.of("post", "article", "hentry");

    private MainElementNames() {}
}
