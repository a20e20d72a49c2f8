package org.communique.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.evaluation.names.NamesCommand;
import org.communique.evaluation.questions.ParsingCommand;
import org.communique.evaluation.relevance.RelevanceEvaluation;
import org.communique.evaluation.relevance.RelevanceTable;
import org.communique.evaluation.words.AnalysisCommand;
import org.communique.evaluation.words.SpeedCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = {AnalysisCommand.class, SpeedCommand.class, ParsingCommand.class, NamesCommand.class},
        description = {
            "Measures how good the answers are: on the sample corpus and its judged questions, or on any collection in"
                    + " the usual files. Prints nDCG@10, MRR@10, recall@100, P@5 and success@1.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "2:wrong usage, or queries or judgements that cannot be used"})
final class EvaluateCommand implements Callable<Integer> {
    private final PrintStream out;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "Files and folders of articles. Default: the sample corpus.")
    private List<Path> corpus = new ArrayList<>();

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            description = "Tab-separated id, group, text; or JSON lines with id, text and perhaps group; also as .gz.")
    private @Nullable Path queries;

    @Option(names = "--qrels", paramLabel = "FILE", description = "Judgements in the format of TREC; also as .gz.")
    private @Nullable Path qrels;

    @Option(names = "--group", paramLabel = "NAME", description = "Only the questions of one group.")
    private @Nullable String group;

    @Option(names = "--plain", description = "The queries are plain sentences of which any word counts.")
    private boolean plain;

    @Option(names = "--baseline", description = "Ask Lucene's EnglishAnalyzer and RussianAnalyzer instead.")
    private boolean baseline;

    @Option(names = "--per-query", description = "Also show each question that is not answered perfectly.")
    private boolean perQuery;

    @Option(names = "--run", paramLabel = "FILE", description = "Write the rankings as a TREC run.")
    private @Nullable Path run;

    @SuppressWarnings("NullAway.Init") // picocli fills in the options before it calls
    EvaluateCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Path root =
                Path.of(System.getenv().getOrDefault("COMMUNIQUE_HOME", ".")).resolve("corpus");
        List<Path> articles = corpus.isEmpty() ? sample(root) : corpus;
        Path asked = queries == null ? root.resolve("judged-queries.tsv") : queries;
        Path judged = qrels == null ? root.resolve("qrels.txt") : qrels;
        for (Path file : articles) {
            require(file);
        }
        require(asked);
        require(judged);
        RelevanceTable table = new RelevanceEvaluation(articles, asked, judged)
                .measure(baseline, plain)
                .of(group);
        out.print(table.groups());
        if (perQuery) {
            out.print("\n" + table.failures());
        }
        if (run != null) {
            table.writeRun(run, baseline ? "stock" : "communique");
        }
        return CommandLine.ExitCode.OK;
    }

    private static List<Path> sample(Path root) {
        return List.of(root.resolve("articles"), root.resolve("pages"));
    }

    private void require(Path file) {
        if (!Files.exists(file)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "There is no file or folder at " + file + "; name one that is there.");
        }
    }
}
