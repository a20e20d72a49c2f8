package org.communique.indexer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.indexer.fetching.Clockwork;
import org.communique.indexer.fetching.Fetch;
import org.communique.indexer.fetching.FetchReport;
import org.communique.indexer.fetching.FetchSettings;
import org.communique.indexer.fetching.PageArchive;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Brings the pages that a feed or a sitemap lists, for ./communique index to read.",
            "",
            "A FEED is the http or https address of an RSS or Atom feed, of a sitemap or an index of sitemaps, of a"
                    + " plain list of addresses, or of a page itself; or a file that is a feed, a sitemap or a list."
                    + " Pages that did not change since the last run are not fetched again. Sites are treated with"
                    + " care: robots.txt is obeyed, a host gets one request a second or fewer, and one that asks for"
                    + " rest is left alone.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was fetched or unchanged",
            "2:wrong usage",
            "3:some addresses were refused, the pages of the rest are in the archive",
            "4:the archive cannot be written, is another's, or another run writes to it",
            "130:stopped by Ctrl-C"
        })
final class FetchCommand implements Callable<Integer> {
    private static final String ARCHIVE = ".warc.gz";

    /** As a shell says it of what Ctrl-C ended. */
    private static final int STOPPED = 130;

    private final PrintStream out;
    private final PrintStream err;
    private final Clockwork clockwork;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--into",
            paramLabel = "FOLDER|FILE",
            defaultValue = "${env:COMMUNIQUE_HOME:-.}/var/fetched",
            description = "Where the pages go: a web archive by the name of FILE.warc.gz, or pages.warc.gz in a"
                    + " folder. Default: var/fetched of Communiqué's folder.")
    private Path into;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Ask for this many pages at most, new ones first. Default: 1000.")
    private int limit;

    @Option(
            names = "--allow-private",
            description = "Also from this machine and private networks. Only for feeds that you trust: what they list"
                    + " is fetched from inside your network.")
    private boolean allowPrivate;

    @Option(
            names = "--user-agent",
            paramLabel = "NAME",
            defaultValue = FetchSettings.USER_AGENT,
            description = "What to call itself to sites; begins with the name that robots.txt is asked for. Best with"
                    + " an address where you can be reached.")
    private String userAgent;

    @Option(names = "--json", description = "One JSON object for each address, then one with the report.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FEED", description = "Addresses, or files.")
    private List<String> feeds;

    @SuppressWarnings("NullAway.Init") // picocli fills in the options before it calls
    FetchCommand(PrintStream out, PrintStream err, Clockwork clockwork) {
        this.out = out;
        this.err = err;
        this.clockwork = clockwork;
    }

    @Override
    public Integer call() throws IOException {
        FetchSettings settings = settings();
        FetchConsole console = json ? new JsonFetchConsole(out) : new TextFetchConsole(out, err);
        Path file = archive();
        FetchReport report;
        try (StopSignal _ = new StopSignal();
                PageArchive archive = PageArchive.open(file, userAgent)) {
            report = new Fetch(settings, clockwork, archive).run(feeds, console::say);
        } catch (InterruptedException e) {
            err.println("stopped   what was fetched before is in " + file + "; run the command again for the rest.");
            return STOPPED;
        }
        console.report(report);
        return report.refused() > 0 ? IndexerMain.PARTIAL : CommandLine.ExitCode.OK;
    }

    private FetchSettings settings() {
        try {
            return FetchSettings.of(userAgent, limit, allowPrivate);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private Path archive() {
        if (into.toString().endsWith(ARCHIVE)) {
            return into;
        }
        if (Files.exists(into) && !Files.isDirectory(into)) {
            throw usage(
                    into + " is a file of another kind; give --into a folder, or a name that ends in " + ARCHIVE + ".");
        }
        return into.resolve("pages" + ARCHIVE);
    }

    private CommandLine.ParameterException usage(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
