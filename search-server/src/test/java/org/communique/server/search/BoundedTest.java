package org.communique.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.NewsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedTest {
    @TempDir
    private Path folder;

    @Test
    void a_wildcard_that_stands_for_too_many_words_is_told_so_within_a_distance_and_answered_by_itself()
            throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            words.append("word").append(i).append(' ');
        }
        NewsFixture news = new NewsFixture(folder);
        news.build("{\"id\": \"a\", \"title\": \"A\", \"text\": \"" + words + "\"}");
        try (NewsIndex index = NewsIndex.follow(news.index())) {
            NewsSearch search =
                    new NewsSearch(index, new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn()));
            assertEquals(1, search.search(request("word*")).total());
            assertEquals(1, search.search(request("word299* W/3 word2998")).total());
            QuestionTooLargeException refusal =
                    assertThrows(QuestionTooLargeException.class, () -> search.search(request("word* W/3 word1")));
            assertEquals(
                    "A wildcard within a distance or phrase stands for more than 300 words of the index; give it more"
                            + " letters.",
                    refusal.getMessage());
        }
    }

    private static SearchRequest request(String question) {
        return new SearchRequest(question, Filters.NONE, SearchRequest.Paging.FIRST, SortOrder.RELEVANCE);
    }
}
