package org.communique.evaluation;

import org.communique.evaluation.words.AnalysisCommand;
import org.communique.evaluation.words.SpeedCommand;
import picocli.CommandLine.Command;

/** {@code communique evaluate}: one sub-command for each thing measured. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures Communiqué on judged data.",
        subcommands = {AnalysisCommand.class, SpeedCommand.class})
final class EvaluateCommand {}
