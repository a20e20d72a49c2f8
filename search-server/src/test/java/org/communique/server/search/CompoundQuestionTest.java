package org.communique.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communique.lexicon.analysis.Script;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.NewsFixture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * However a compound is written, in the news or in the question, it is found: as words and within a phrase. What the
 * name reading finds in the other script is left aside.
 */
class CompoundQuestionTest {
    private static final String NEWS = """
        {"id": "%s", "title": "News", "published": "2018-06-09", "text": "%s"}\
        """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nur-sultan                                   | hyphen, solid",
                "Nursultan                                    | hyphen, solid",
                "Нур-Султане                                  | дефис, слитно",
                "Нурсултан                                    | дефис, слитно",
                "\"the Nur-Sultan process began\"           | hyphen, solid",
                "\"the nursultan process began\"            | hyphen, solid",
                "\"в Нур-Султан приехали гости\"            | дефис, слитно",
                "\"в Нурсултан приехали гости\"             | дефис, слитно",
                "counterterrorism                             | hyphen, solid, space",
                "counter-terrorism                            | hyphen, solid, space",
                "counter terrorism                            | hyphen, solid, space",
                "\"counter terrorism\"                      | hyphen, solid, space",
                "\"their counterterrorism committee met\"   | hyphen, solid, space",
                "\"their counter-terrorism committee met\"  | hyphen, solid, space",
                "\"their counter terrorism committee met\"  | hyphen, solid, space",
                "\"their counter-terrorism met\"            | "
            })
    void a_compound_is_found_however_it_is_written(String question, String ids) throws IOException {
        NewsFixture news = new NewsFixture(folder);
        news.build(
                NEWS.formatted("hyphen", "So the Nur-Sultan process began. Their counter-terrorism committee met."),
                NEWS.formatted("solid", "So the Nursultan process began. Their counterterrorism committee met."),
                NEWS.formatted("space", "There were a few. Their counter terrorism committee met."),
                NEWS.formatted("дефис", "Тогда в Нур-Султан приехали гости."),
                NEWS.formatted("слитно", "Тогда в Нурсултан приехали гости."));
        Set<String> found = new TreeSet<>();
        try (NewsIndex index = NewsIndex.follow(news.index())) {
            NewsSearch search =
                    new NewsSearch(index, new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn()));
            SearchRequest asked =
                    new SearchRequest(question, Filters.NONE, SearchRequest.Paging.FIRST, SortOrder.RELEVANCE);
            search.search(asked).hits().forEach(hit -> found.add(hit.article().id()));
            found.removeIf(id -> Script.of(id) != Script.of(question));
        }
        assertEquals(ids == null ? Set.of() : new TreeSet<>(List.of(ids.split(", "))), found);
    }
}
