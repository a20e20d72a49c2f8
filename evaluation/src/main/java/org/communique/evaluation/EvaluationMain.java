package org.communique.evaluation;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./communique evaluate}. */
@Command(
        name = "communique",
        mixinStandardHelpOptions = true,
        description = "Searches diplomatic news.",
        subcommands = {EvaluateCommand.class})
public final class EvaluationMain {

    public static void main(String[] args) {
        System.exit(new CommandLine(new EvaluationMain()).execute(args));
    }
}
