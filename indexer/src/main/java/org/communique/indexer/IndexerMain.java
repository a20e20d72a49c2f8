package org.communique.indexer;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.communique.indexer.fetching.ArchiveUnusableException;
import org.communique.indexer.fetching.Clockwork;
import org.communique.indexer.indexing.IndexLockedException;
import org.communique.lexicon.schema.ForeignStampException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The program behind {@code ./communique index}, {@code read} and {@code fetch}. */
@Command(name = "communique", mixinStandardHelpOptions = true, description = "Reads news and builds the index.")
public final class IndexerMain {
    /** Some items could not become articles; the rest did. */
    static final int PARTIAL = 3;

    /** The index is missing, locked or of another schema; the archive to fetch to is locked or another's. */
    static final int NO_INDEX = 4;

    private IndexerMain() {}

    /** Ends the JVM with 0 for success, 1 for a fault of ours, 2 for wrong usage, 3 for a partial build, 4 for an unusable index. */
    public static void main(String[] args) throws IOException {
        try (InputStream logging = IndexerMain.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        return run(out, err, Clockwork.real(), args);
    }

    static int run(PrintStream out, PrintStream err, Clockwork clockwork, String... args) {
        CommandLine line = new CommandLine(new IndexerMain());
        line.addSubcommand(new IndexCommand(out, err));
        line.addSubcommand(new ReadCommand(out, err));
        line.addSubcommand(new FetchCommand(out, err, clockwork));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((fault, _, _) -> {
            err.println("communique: " + fault.getMessage());
            return switch (fault) {
                case ForeignStampException _, IndexLockedException _, ArchiveUnusableException _ -> NO_INDEX;
                default -> ExitCode.SOFTWARE;
            };
        });
        return args.length == 0 ? line.execute("--help") : line.execute(args);
    }
}
