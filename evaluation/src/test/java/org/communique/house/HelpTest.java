package org.communique.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.indexer.indexing.BuildProgress;
import org.communique.indexer.indexing.IndexBuild;
import org.communique.indexer.reading.FieldNames;
import org.communique.indexer.reading.Place;
import org.communique.indexer.reading.SourceListing;
import org.communique.indexer.reading.SourceReader;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.ArticleLayout;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.search.Filters;
import org.communique.server.search.NewsIndex;
import org.communique.server.search.NewsSearch;
import org.communique.server.search.SearchRequest;
import org.communique.server.search.SortOrder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The help page's examples, asked of the sample corpus. */
class HelpTest {
    private static final Path ROOT = Path.of(System.getProperty("communique.root"));

    private static final String ROWS = "search-server/src/main/resources/org/communique/server/http/help.tsv";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> every_example_finds_something_in_the_sample_corpus() throws IOException {
        new IndexBuild(ArticleLayout.builtIn(), new SourceReader(FieldNames.standard()), 2)
                .run(folder, false, List.of(SourceListing.of(ROOT.resolve("corpus/articles"))), new Silence());
        List<DynamicTest> tests = new ArrayList<>();
        NewsIndex index = NewsIndex.follow(folder);
        NewsSearch search =
                new NewsSearch(index, new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn()));
        for (String line : Files.readAllLines(ROOT.resolve(ROWS), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                String example = line.split("\t", -1)[0];
                tests.add(DynamicTest.dynamicTest(example, () -> findsSomething(search, example)));
            }
        }
        assertTrue(tests.size() >= 15, tests.size() + " examples");
        return tests.stream().onClose(() -> close(index));
    }

    private static void findsSomething(NewsSearch search, String example) {
        SearchRequest request =
                new SearchRequest(example, Filters.NONE, SearchRequest.Paging.FIRST, SortOrder.RELEVANCE);
        long total = search.search(request).total();
        assertTrue(total > 0, example);
    }

    private static void close(NewsIndex index) {
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Silence implements BuildProgress {
        @Override
        public void read(long bytes) {}

        @Override
        public void rejected(Place place, String reason) {
            throw new AssertionError(place + ": " + reason);
        }

        @Override
        public void remarked(Place place, String remark) {}
    }
}
