package org.communique.evaluation.questions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.search.Filters;
import org.communique.server.search.NewsIndex;
import org.communique.server.search.NewsSearch;
import org.communique.server.search.QuestionTooLargeException;
import org.communique.server.search.SearchPage;
import org.communique.server.search.SearchRequest;
import org.communique.server.search.SortOrder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./communique evaluate questions INDEX}. */
@Command(
        name = "questions",
        mixinStandardHelpOptions = true,
        description =
                "Times questions over an index: usual ones and the worst that are accepted. Prints the median and the"
                        + " 95th percentile of whole answers with ten marked snippets, in milliseconds.")
public final class QuestionsCommand implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "INDEX", description = "The folder of an index.")
    private Path folder;

    @Option(names = "--rounds", defaultValue = "20", description = "Answers timed. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @SuppressWarnings("NullAway.Init") // picocli fills in the options before it calls
    public QuestionsCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        try (NewsIndex index = NewsIndex.follow(folder)) {
            NewsSearch search =
                    new NewsSearch(index, new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn()));
            out.printf(
                    Locale.ROOT,
                    "%,d articles%n%-44s %10s %8s %8s%n",
                    search.articles(),
                    "question",
                    "articles",
                    "median",
                    "p95");
            for (Map.Entry<String, String> question : TimedQuestions.ALL.entrySet()) {
                out.println(measured(search, question.getKey(), question.getValue()));
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private String measured(NewsSearch search, String name, String question) {
        SearchRequest request =
                new SearchRequest(question, Filters.NONE, SearchRequest.Paging.FIRST, SortOrder.RELEVANCE);
        double[] times = new double[rounds];
        long total = 0;
        try {
            for (int warmUp = 0; warmUp < rounds; warmUp++) {
                search.search(request);
            }
            for (int round = 0; round < rounds; round++) {
                SearchPage answer = search.search(request);
                times[round] = answer.milliseconds();
                total = answer.total();
            }
        } catch (QuestionTooLargeException e) {
            return String.format(Locale.ROOT, "%-44s refused: %s", name, e.limit());
        }
        Arrays.sort(times);
        return String.format(
                Locale.ROOT, "%-44s %,10d %8.1f %8.1f", name, total, times[rounds / 2], times[rounds * 95 / 100]);
    }
}
