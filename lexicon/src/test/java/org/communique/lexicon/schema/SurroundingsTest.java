package org.communique.lexicon.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final Event QINGDAO = new Event(
            DateRange.parse("2018-06-09..2018-06-10").orElseThrow(), "Qingdao", "On June 9-10, 2018, in Qingdao");
    private static final Event SOMEWHERE = new Event(DateRange.parse("2018-05").orElseThrow(), null, "in May 2018");
    private static final Article ARTICLE = new Article(
            "a",
            null,
            null,
            "Headline",
            null,
            "en",
            "Teaser\nText",
            new Surroundings("Caption", "Menu", new DateFinding("url", 0.99), List.of(QINGDAO, SOMEWHERE)));

    @Test
    void an_article_comes_back_from_the_index_with_what_stood_around_it() {
        assertEquals(ARTICLE, ArticleDocument.article(ArticleDocument.of(ARTICLE)));
    }

    @Test
    void what_is_cut_later_joins_the_furniture() {
        Article cleared = ARTICLE.without(List.of("Teaser"), List.of("Text"));
        assertEquals("Text", cleared.text());
        assertEquals("Menu\nTeaser", cleared.surroundings().furniture());
    }

    @Test
    void other_events_are_another_content() {
        assertNotEquals(ARTICLE.contentHash(), ARTICLE.with(List.of(QINGDAO)).contentHash());
    }

    @Test
    void an_event_is_found_by_the_beginning_of_its_place() throws IOException {
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(NewsSchema.analyzer()))) {
                writer.addDocument(ArticleDocument.of(ARTICLE));
            }
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                assertEquals(1, searcher.count(ArticleDocument.atPlace("Qing")));
                assertEquals(1, searcher.count(ArticleDocument.atPlace("QINGDAO")));
                assertEquals(0, searcher.count(ArticleDocument.atPlace("Beijing")));
            }
        }
    }
}
