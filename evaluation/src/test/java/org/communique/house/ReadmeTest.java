package org.communique.house;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents say is so. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("communique.root"));

    /** The questions are in the first column, in back quotes. */
    private static final Pattern EXAMPLE = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @TempDir
    private Path folder;

    @Test
    void every_question_of_the_readme_finds_something_in_the_sample_corpus() throws IOException {
        new IndexBuild(ArticleLayout.builtIn(), new SourceReader(FieldNames.standard()), 2)
                .run(
                        folder,
                        false,
                        List.of(
                                SourceListing.of(ROOT.resolve("corpus/articles")),
                                SourceListing.of(ROOT.resolve("corpus/pages"))),
                        new Silence());
        Matcher examples = EXAMPLE.matcher(Files.readString(ROOT.resolve("README.md")));
        try (NewsIndex index = NewsIndex.follow(folder)) {
            NewsSearch search =
                    new NewsSearch(index, new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn()));
            int count = 0;
            while (examples.find()) {
                count++;
                SearchRequest request = new SearchRequest(
                        examples.group(1), Filters.NONE, SearchRequest.Paging.FIRST, SortOrder.RELEVANCE);
                assertTrue(search.search(request).total() > 0, examples.group(1));
            }
            assertTrue(count >= 10, count + " examples");
        }
    }

    @Test
    void every_link_between_the_documents_leads_to_a_file() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT, 3)) {
            for (Path document : files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList()) {
                Matcher links = LINK.matcher(Files.readString(document));
                while (links.find()) {
                    Path target = document.resolveSibling(links.group(1));
                    assertFalse(Files.notExists(target), document + " links to " + links.group(1));
                }
            }
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
