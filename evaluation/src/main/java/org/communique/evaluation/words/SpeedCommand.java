package org.communique.evaluation.words;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs {@link SpeedBenchmark} under JMH, with what it allocates. */
@Command(
        name = "analysis-speed",
        mixinStandardHelpOptions = true,
        description = "Words a second of each reading, by JMH; takes two minutes.")
public final class SpeedCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NEWS", description = "Articles: a gzipped JSONL file with a text in each line.")
    private Path news = Path.of("");

    @Override
    public Integer call() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(SpeedBenchmark.class.getSimpleName())
                        .param("news", news.toAbsolutePath().toString())
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
                        .build())
                .run();
        return 0;
    }
}
