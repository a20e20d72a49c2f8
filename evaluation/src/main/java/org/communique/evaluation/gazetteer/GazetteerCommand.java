package org.communique.evaluation.gazetteer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.names.GazetteerReader.Loaded;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./communique evaluate gazetteer}: the figures at the end of {@code lexicon/NAMES.md}. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description =
                "Makes up a gazetteer, of a million variants unless told otherwise; prints the time to load it, the"
                    + " memory it holds, and the time that questions with names take to compile, beside the built-in"
                    + " names; takes a minute.")
public final class GazetteerCommand implements Callable<Integer> {
    private static final int WARM_LOADS = 3;
    private static final double MEGABYTE = 1e6;

    private final PrintStream out;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description =
                    "The folder that holds names/wikidata-en-ru-train.tsv.gz; without it, names are of syllables.")
    private @Nullable Path data;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the chance in the names. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--people",
            defaultValue = "200000",
            description =
                    "How many; five variants for each, those of organisations among them. Default: ${DEFAULT-VALUE}.")
    private int people;

    @Option(names = "--keep", paramLabel = "DIR", description = "Write the files to this folder and leave them there.")
    private @Nullable Path keep;

    @SuppressWarnings("NullAway.Init") // picocli fills in the options before it calls
    public GazetteerCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = keep == null ? Files.createTempDirectory("communique-gazetteer") : Files.createDirectories(keep);
        ManyNames.Written written = new ManyNames(stock(), new Random(seed), people).write(folder);
        try {
            out.printf(Locale.ROOT, "%,d variants, seed %d%n", written.variants(), seed);
            measure(written);
        } finally {
            if (keep == null) {
                for (Path file : written.files()) {
                    Files.delete(file);
                }
                Files.delete(folder);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private NameStock stock() throws IOException {
        return data == null
                ? NameStock.syllabic(new Random(seed))
                : NameStock.of(data.resolve("names/wikidata-en-ru-train.tsv.gz"));
    }

    private void measure(ManyNames.Written written) throws IOException {
        out.printf("%-44s %8s %8s %9s%n", "", "s", "CPU s", "heap MB");
        Measured<Loaded> first = Measured.of(() -> GazetteerReader.read(written.files()));
        print("loaded, the first thing this JVM does", first);
        Loaded many = first.made();
        Measured<QuestionCompiler> compiler = Measured.of(() -> compiler(many));
        print("question compiler made, dictionaries read", compiler);
        QuestionCompiler ofMany = compiler.made();
        for (int i = 0; i < WARM_LOADS; i++) {
            print("loaded again", Measured.of(() -> GazetteerReader.read(written.files())));
            print("question compiler made again", Measured.of(() -> compiler(many)));
        }
        Measured<Loaded> few = Measured.of(() -> GazetteerReader.read(List.of()));
        print("built-in names loaded", few);
        Measured<QuestionCompiler> ofFew = Measured.of(() -> compiler(few.made()));
        print("question compiler of the built-in names made", ofFew);
        out.printf("%d lines refused%n%n", many.refused());
        out.printf(
                "%-18s %-30s %-30s%n", "questions, CPU µs", "built-in: median p95 terms", "million: median p95 terms");
        Map<String, List<String>> asked =
                AskedSamples.of(few.made().gazetteer()).kinds();
        for (Map.Entry<String, List<String>> kind : written.asked().kinds().entrySet()) {
            QuestionTimes known = QuestionTimes.of(ofFew.made(), asked.getOrDefault(kind.getKey(), List.of("—")));
            QuestionTimes unknown = QuestionTimes.of(ofMany, kind.getValue());
            out.printf("%-18s %-30s %-30s%n", kind.getKey(), shown(known), shown(unknown));
        }
    }

    private static QuestionCompiler compiler(Loaded names) {
        return new QuestionCompiler(NewsSchema.analyzer(), names.gazetteer());
    }

    private void print(String what, Measured<?> measured) {
        out.printf(
                Locale.ROOT,
                "%-44s %8.2f %8.2f %9.1f%n",
                what,
                measured.seconds(),
                measured.processor(),
                measured.heap() / MEGABYTE);
    }

    private static String shown(QuestionTimes times) {
        return String.format(Locale.ROOT, "%,10.0f %,10.0f %,8d", times.median(), times.p95(), times.terms());
    }
}
