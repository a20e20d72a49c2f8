package org.communique.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.NewsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecencyTest {
    @TempDir
    private Path folder;

    @Test
    void a_much_better_match_stays_before_a_newer_one_and_an_equal_one_does_not() throws IOException {
        NewsFixture news = new NewsFixture(folder);
        news.build(
                article("old-headline", "2010-01-01", "Accession of Finland", "The accession was agreed."),
                article("old", "2010-01-01", "News", "Much was said. The accession was agreed."),
                article("new", "2018-01-01", "News", "Much was said. The accession was agreed."),
                "{\"id\": \"undated\", \"title\": \"News\", \"text\": \"Much was said. The accession was agreed.\"}");
        assertEquals(List.of("old-headline", "new", "old", "undated"), found(SortOrder.RECENT));
        assertEquals(List.of("new", "old-headline", "old", "undated"), found(SortOrder.NEWEST));
    }

    @Test
    void half_of_what_age_may_take_is_gone_after_half_a_year() {
        assertEquals(1, Recency.of(0), 1e-9);
        assertEquals(0.65, Recency.of(182), 1e-2);
        assertEquals(0.3, Recency.of(36_500), 1e-2);
    }

    private List<String> found(SortOrder order) {
        try (NewsIndex index = NewsIndex.follow(folder.resolve("index"))) {
            NewsSearch search =
                    new NewsSearch(index, new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn()));
            SearchRequest request = new SearchRequest("accession", Filters.NONE, SearchRequest.Paging.FIRST, order);
            return search.search(request).hits().stream()
                    .map(hit -> hit.article().id())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String article(String id, String published, String title, String text) {
        return "{\"id\": \"%s\", \"published\": \"%s\", \"title\": \"%s\", \"text\": \"%s\"}"
                .formatted(id, published, title, text);
    }
}
