package org.communique.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.communique.lexicon.query.syntax.QuestionSyntaxException;
import org.communique.lexicon.schema.ForeignStampException;
import org.communique.server.search.IndexNotReadyException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The program behind {@code ./communique serve}, {@code search}, {@code analyze}, {@code gazetteer} and {@code doctor}. */
@Command(name = "communique", mixinStandardHelpOptions = true, description = "Answers questions to the index.")
public final class ServerMain {
    /** The index is missing or of another schema. */
    static final int NO_INDEX = 4;

    private ServerMain() {}

    /** Ends the JVM with 0 for success, 1 for a fault of ours, 2 for wrong usage, 4 for an unusable index. */
    public static void main(String[] args) throws IOException {
        try (InputStream logging = ServerMain.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine line = new CommandLine(new ServerMain());
        line.addSubcommand(new ServeCommand(out, err));
        line.addSubcommand(new SearchCommand(out));
        line.addSubcommand(new AnalyzeCommand(System.in, out));
        line.addSubcommand(new GazetteerCommand(out));
        line.addSubcommand(new DoctorCommand(out));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((fault, _, _) -> {
            err.println("communique: " + fault.getMessage());
            return switch (fault) {
                case QuestionSyntaxException _ -> ExitCode.USAGE;
                case IndexNotReadyException _, ForeignStampException _ -> NO_INDEX;
                default -> ExitCode.SOFTWARE;
            };
        });
        return args.length == 0 ? line.execute("--help") : line.execute(args);
    }
}
