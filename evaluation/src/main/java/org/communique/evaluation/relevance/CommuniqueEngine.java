package org.communique.evaluation.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.search.Filters;
import org.communique.server.search.NewsIndex;
import org.communique.server.search.NewsSearch;
import org.communique.server.search.SearchPage;
import org.communique.server.search.SearchRequest;
import org.communique.server.search.SearchRequest.Paging;
import org.communique.server.search.SortOrder;

/** Communiqué itself, as its server asks it. */
public final class CommuniqueEngine implements Engine {
    private final NewsIndex index;
    private final NewsSearch search;

    /** @param directory of an index, which is there */
    public CommuniqueEngine(Path directory) {
        index = NewsIndex.follow(directory);
        search = new NewsSearch(index, new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn()));
    }

    @Override
    public List<String> rank(String question) {
        return ids(page(question, 1));
    }

    /** Ids of all articles for a question, best first. */
    public List<String> all(String question) {
        SearchPage answer = page(question, 1);
        List<String> ids = new ArrayList<>(ids(answer));
        for (int page = 2; page <= answer.lastPage(); page++) {
            ids.addAll(ids(page(question, page)));
        }
        return ids;
    }

    private SearchPage page(String question, int page) {
        return search.search(
                new SearchRequest(question, Filters.NONE, new Paging(page, Paging.MAX_SIZE), SortOrder.RELEVANCE));
    }

    private static List<String> ids(SearchPage answer) {
        return answer.hits().stream().map(hit -> hit.article().id()).toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
