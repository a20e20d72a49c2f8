package org.communique.lexicon.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final Article ARTICLE = new Article(
            "a", null, null, "Headline", null, "en", "Teaser\nText", new Surroundings("Caption", "Menu", "url", "g"));

    @Test
    void an_article_comes_back_from_the_index_with_what_stood_around_it() {
        assertEquals(ARTICLE, ArticleDocument.article(ArticleDocument.of(ARTICLE, "file")));
    }

    @Test
    void what_is_cut_later_joins_the_furniture() {
        Article cleared = ARTICLE.without(List.of("Teaser"), List.of("Text"));
        assertEquals("Text", cleared.text());
        assertEquals("Menu\nTeaser", cleared.surroundings().furniture());
    }

    @Test
    void another_group_is_another_content() {
        assertNotEquals(ARTICLE.contentHash(), ARTICLE.in("h").contentHash());
    }
}
