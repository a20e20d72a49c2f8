package org.communique.evaluation.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how fast a core reads pages, beside a parser alone. */
@Command(
        name = "reading-speed",
        mixinStandardHelpOptions = true,
        description = {
            "Pages a second on one core, from bytes to article, beside jsoup alone; takes a minute.",
            "",
            "The time is that which the reading thread had a core for, so that other programs do not count; the"
                    + " compiler's and the collector's threads do not count either. Each figure is the median of five"
                    + " rounds over all pages, after three to warm up.",
            ""
        })
public final class ReadingSpeedCommand implements Callable<Integer> {
    private static final double PAGE_BYTES = 60_000;

    private final PrintStream out;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DATA", description = "Folder with html/extraction-dev.jsonl.gz.")
    private Path data;

    /** @param out for the figures */
    @SuppressWarnings("NullAway.Init") // picocli fills in the folder before it calls
    public ReadingSpeedCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Path judged = data.resolve("html/extraction-dev.jsonl.gz");
        if (!Files.exists(judged)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "There is no " + judged + "; name the folder that has html/extraction-dev.jsonl.gz.");
        }
        Path folder = Files.createTempDirectory("reading-speed");
        try {
            TimedPages all = TimedPages.of(judged, folder);
            print("all pages", all);
            print("pages of 40 to 80 KB", all.between(40_000, 80_000));
        } finally {
            delete(folder);
        }
        return 0;
    }

    private void print(String which, TimedPages pages) throws IOException {
        out.printf(Locale.ROOT, "%s: %d, on average %.1f KB%n", which, pages.count(), pages.meanKilobytes());
        out.printf(
                Locale.ROOT, "%-22s %10s %10s %8s %22s%n", "", "ms a page", "pages/s", "MB/s", "pages/s, if of 60 KB");
        double ours = pages.seconds(TimedPages.article());
        double parsed = pages.seconds(TimedPages.parsedOnly());
        line("bytes to article", pages, ours);
        line("jsoup and body text", pages, parsed);
        out.printf(Locale.ROOT, "%-22s %10.1f times the parser's%n%n", "", ours / parsed);
    }

    private void line(String way, TimedPages pages, double seconds) {
        double bytesPerSecond = pages.meanKilobytes() * 1e3 * pages.count() / seconds;
        out.printf(
                Locale.ROOT,
                "%-22s %10.2f %10.0f %8.1f %22.0f%n",
                way,
                seconds * 1e3 / pages.count(),
                pages.count() / seconds,
                bytesPerSecond / 1e6,
                bytesPerSecond / PAGE_BYTES);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
