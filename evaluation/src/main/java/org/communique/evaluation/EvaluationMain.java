package org.communique.evaluation;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./communique evaluate}. */
@Command(name = "communique", mixinStandardHelpOptions = true, description = "Measures Communiqué on judged data.")
public final class EvaluationMain {

    public static void main(String[] args) {
        System.exit(new CommandLine(new EvaluationMain()).execute(args));
    }
}
