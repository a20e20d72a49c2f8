package org.communique.server;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.communique.server.http.NewsServer;
import org.communique.server.search.FollowedCompletions;
import org.communique.server.search.FollowedGazetteer;
import org.communique.server.search.IndexNotReadyException;
import org.communique.server.search.NewsIndex;
import org.communique.server.search.NewsSearch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Answers questions over HTTP and on a page, until Ctrl-C.",
            "",
            "New commits of the index and changed gazetteer files are served within a second; an index that is not"
                    + " there yet is waited for.",
            ""
        })
final class ServeCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private CommandSpec spec;

    @Mixin
    private IndexOption index;

    @Mixin
    private GazetteerOption gazetteer;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; 0.0.0.0 for all. Default: ${DEFAULT-VALUE}.")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "${env:COMMUNIQUE_PORT:-8080}",
            description = "Port, 0 for a free one. Default: $COMMUNIQUE_PORT, else 8080.")
    private int port;

    @SuppressWarnings("NullAway.Init") // picocli fills in the options before it calls
    ServeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > 65_535) {
            throw usage("--port " + port + " is out of range; choose 0 to 65535.");
        }
        CountDownLatch stopped = new CountDownLatch(1);
        try (FollowedGazetteer names = gazetteer.follow();
                NewsIndex followed = NewsIndex.follow(index.path());
                FollowedCompletions completions = FollowedCompletions.follow(followed, names)) {
            NewsSearch search = new NewsSearch(followed, names);
            NewsServer server = started(search, completions);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
                server.close();
                stopped.countDown();
            }));
            out.println("Communiqué answers at http://" + host + ":" + server.port() + "/" + size(search));
            stopped.await();
        }
        return CommandLine.ExitCode.OK;
    }

    private NewsServer started(NewsSearch search, FollowedCompletions completions) {
        try {
            return NewsServer.start(search, completions, host, port);
        } catch (JavalinBindException e) {
            throw usage("Port " + port + " of " + host + " cannot be listened on; choose another with --port.");
        }
    }

    private String size(NewsSearch search) {
        try {
            return " (" + search.articles() + " articles; Ctrl-C stops it)";
        } catch (IndexNotReadyException e) {
            err.println("communique: " + e.getMessage());
            return " (no articles yet; Ctrl-C stops it)";
        }
    }

    private CommandLine.ParameterException usage(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
