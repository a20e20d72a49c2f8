package org.communique.evaluation.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.search.Filters;
import org.communique.server.search.NewsIndex;
import org.communique.server.search.NewsSearch;
import org.communique.server.search.SearchRequest;
import org.communique.server.search.SearchRequest.Paging;
import org.communique.server.search.SortOrder;

/** Communiqué itself, as its server asks it. */
final class CommuniqueEngine implements Engine {
    private final NewsIndex index;
    private final NewsSearch search;

    CommuniqueEngine(Path directory) {
        index = NewsIndex.follow(directory);
        search = new NewsSearch(index, new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn()));
    }

    @Override
    public List<String> rank(String question) {
        SearchRequest request =
                new SearchRequest(question, Filters.NONE, new Paging(1, Paging.MAX_SIZE), SortOrder.RELEVANCE);
        return search.search(request).hits().stream()
                .map(hit -> hit.article().id())
                .toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
