package org.communique.evaluation.questions;

import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;

/** Runs {@link ParsingBenchmark} under JMH, with what it allocates. */
@Command(
        name = "question-speed",
        mixinStandardHelpOptions = true,
        description = "Nanoseconds to read a question on one core, by JMH; takes half a minute.")
public final class ParsingCommand implements Callable<Integer> {
    @Override
    public Integer call() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ParsingBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
                        .build())
                .run();
        return 0;
    }
}
