package org.communique.indexer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.indexer.indexing.BuildReport;
import org.communique.indexer.indexing.IndexBuild;
import org.communique.indexer.reading.FieldNames;
import org.communique.indexer.reading.SourceListing;
import org.communique.indexer.reading.SourceReader;
import org.communique.lexicon.schema.ArticleLayout;
import org.communique.lexicon.schema.NewsSchema;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads news and brings the index up to it.",
            "",
            "A SOURCE is a file or a folder with all that is below it: JSON lines and tables (.jsonl, .csv, .tsv, one"
                + " article a line), plain text (.txt), saved pages (.html), feeds (.rss, .atom, .xml), web archives"
                + " (.warc, .wacz), PDF and ZIP, each also packed (.gz). Articles that did not change are left alone;"
                + " those that a SOURCE had before and has no longer are removed. What cannot be read is reported with"
                + " its place and costs nothing else.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read",
            "2:wrong usage",
            "3:some items were rejected, the rest is in the index",
            "4:the index is locked or of another schema"
        })
final class IndexCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            defaultValue = "${env:COMMUNIQUE_INDEX:-var/index}",
            description = "Where the index lies. Default: $COMMUNIQUE_INDEX, else var/index.")
    private Path index;

    @Option(
            names = "--rebuild",
            description = "Forget what the index holds and build it anew; searches go on meanwhile.")
    private boolean rebuild;

    @Option(
            names = "--map",
            paramLabel = "PART=NAME",
            split = ",",
            description = "Other names for the parts of a JSON line or table, as title=headline,text=content.")
    private List<String> map = new ArrayList<>();

    @Option(names = "--json", description = "One JSON object for each rejected item, then one with the report.")
    private boolean json;

    @Mixin
    private NamesOption names;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Files and folders to read.")
    private List<Path> sources;

    @SuppressWarnings("NullAway.Init") // picocli fills in the options before it calls
    IndexCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        SourceReader reader = new SourceReader(fieldNames());
        List<SourceListing> listings = listings();
        checkIndexDirectory();
        int threads = Runtime.getRuntime().availableProcessors();
        IndexBuild build = new IndexBuild(new ArticleLayout(NewsSchema.analyzer(), names.read(err)), reader, threads);
        long bytes = listings.stream().mapToLong(SourceListing::bytes).sum();
        Console console = json ? new JsonConsole(out) : new TextConsole(out, err);
        BuildReport report;
        try (ProgressLine progress = new ProgressLine(bytes, console)) {
            report = build.run(index, rebuild, listings, progress);
        }
        console.report(report);
        return report.rejected() > 0 ? IndexerMain.PARTIAL : CommandLine.ExitCode.OK;
    }

    private FieldNames fieldNames() {
        try {
            return FieldNames.parse(map);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private List<SourceListing> listings() throws IOException {
        List<SourceListing> listings = new ArrayList<>();
        for (Path source : sources) {
            try {
                listings.add(SourceListing.of(source));
            } catch (NoSuchFileException e) {
                throw usage("There is no file or folder at " + source + "; name one that holds news.");
            }
        }
        return listings;
    }

    private void checkIndexDirectory() {
        if (Files.exists(index) && !Files.isDirectory(index)) {
            throw usage(index + " is a file; give --index a folder for the index.");
        }
    }

    private CommandLine.ParameterException usage(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
