package org.communique.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.communique.evaluation.gazetteer.GazetteerCommand;
import org.communique.evaluation.questions.QuestionsCommand;
import org.communique.evaluation.reading.ReadingCommand;
import org.communique.evaluation.reading.ReadingSpeedCommand;
import org.communique.evaluation.relevance.JudgementException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The program behind {@code ./communique evaluate}. */
@Command(name = "communique", mixinStandardHelpOptions = true, description = "Measures Communiqué on judged data.")
public final class EvaluationMain {
    private EvaluationMain() {}

    /** Ends the JVM with 0 for success, 1 for a fault of ours, 2 for wrong usage or unusable judgements. */
    public static void main(String[] args) throws IOException {
        try (InputStream logging =
                EvaluationMain.class.getResourceAsStream("/org/communique/server/logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine line = new CommandLine(new EvaluationMain());
        CommandLine evaluate = new CommandLine(new EvaluateCommand(out));
        evaluate.addSubcommand(new ReadingCommand(out));
        evaluate.addSubcommand(new ReadingSpeedCommand(out));
        evaluate.addSubcommand(new QuestionsCommand(out));
        evaluate.addSubcommand(new GazetteerCommand(out));
        line.addSubcommand(evaluate);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((fault, _, _) -> {
            err.println("communique: " + fault.getMessage());
            return fault instanceof JudgementException ? ExitCode.USAGE : ExitCode.SOFTWARE;
        });
        return args.length == 0 ? line.execute("--help") : line.execute(args);
    }
}
