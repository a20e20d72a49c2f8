package org.communique.evaluation.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how well pages are read, beside other extractors, on a folder of judged data. */
@Command(
        name = "reading",
        mixinStandardHelpOptions = true,
        description = {
            "Measures main text, dates, languages and near-duplicates.",
            "",
            "DATA is a folder with html/extraction-dev.jsonl.gz, html/dates-dev.jsonl.gz, lid/lid-dev.jsonl.gz and"
                    + " dup/pairs-dev.jsonl.gz; what is absent is passed over."
        })
public final class ReadingCommand implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "DATA", description = "Folder with the judged data.")
    private Path data;

    @Option(
            names = "--pages",
            paramLabel = "FOLDER",
            description = "Folder with raw pages, a folder a site. Default: those of the sample corpus.")
    private @Nullable Path pages;

    /** @param out for the figures */
    @SuppressWarnings("NullAway.Init") // picocli fills in the folder before it calls
    public ReadingCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        mainText(data.resolve("html/extraction-dev.jsonl.gz"));
        dates(data.resolve("html/dates-dev.jsonl.gz"));
        languages(data.resolve("lid/lid-dev.jsonl.gz"));
        duplicates(data.resolve("dup/pairs-dev.jsonl.gz"));
        Path home = Path.of(System.getenv().getOrDefault("COMMUNIQUE_HOME", "."));
        ownPages(pages == null ? home.resolve("corpus/pages") : pages);
        return 0;
    }

    private void ownPages(Path folder) throws IOException {
        if (isAbsent(folder)) {
            return;
        }
        OwnPagesScore score = OwnPagesScore.of(folder);
        out.printf(
                Locale.ROOT,
                "%nown pages: %d; lines: precision %.3f, recall %.3f, F1 %.3f; captions %.3f; right: title %d, date %d,"
                        + " language %d%n",
                score.pages(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.captions(),
                score.titles(),
                score.dates(),
                score.languages());
        score.faults().forEach(fault -> out.println("  " + fault));
    }

    private void mainText(Path file) throws IOException {
        if (isAbsent(file)) {
            return;
        }
        Map<Extractor, MainTextScore> scores = new EnumMap<>(Extractor.class);
        for (Extractor extractor : Extractor.values()) {
            scores.put(extractor, new MainTextScore());
        }
        JudgedLines.read(file, page -> scores.forEach((extractor, score) -> score.judge(page, extractor)));
        out.printf(Locale.ROOT, "%nmain text      precision  recall      F1  ms a page%n");
        scores.forEach((extractor, score) -> out.printf(
                Locale.ROOT,
                "%-14s %9.3f %7.3f %7.3f %10.1f%n",
                extractor.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                score.precision(),
                score.recall(),
                score.f1(),
                score.millisAPage()));
    }

    private void dates(Path file) throws IOException {
        if (isAbsent(file)) {
            return;
        }
        DateScore score = new DateScore();
        List<DateScore> halves = List.of(new DateScore(), new DateScore());
        JudgedLines.read(file, page -> {
            score.judge(page);
            halves.get(DateScore.half(page)).judge(page);
        });
        print("dates", score);
        print("  one half by hash", halves.get(0));
        print("  the other half", halves.get(1));
        out.println();
        score.rules()
                .forEach((rule, counts) ->
                        out.printf(Locale.ROOT, "  %-28s %4d right %3d wrong%n", rule, counts[0], counts[1]));
    }

    private void print(String what, DateScore score) {
        out.printf(
                Locale.ROOT,
                "%n%s: %.1f %% right of all, %.1f %% wrong of those answered",
                what,
                100 * score.rightOfAll(),
                100 * score.wrongOfAnswered());
    }

    private void languages(Path file) throws IOException {
        if (isAbsent(file)) {
            return;
        }
        LanguageScore score = new LanguageScore();
        JudgedLines.read(file, score::judge);
        out.printf(
                Locale.ROOT,
                "%nlanguages, paragraphs of five words and more: %.2f %% of uk, be, kk, bg called Russian%n",
                100 * score.neighboursCalledRussian());
        score.right()
                .forEach((language, counts) -> out.printf(
                        Locale.ROOT,
                        "  %s %6.2f %% of %d right%n",
                        language,
                        100.0 * counts[0] / counts[1],
                        counts[1]));
    }

    private void duplicates(Path file) throws IOException {
        if (isAbsent(file)) {
            return;
        }
        DuplicateScore score = new DuplicateScore();
        JudgedLines.read(file, score::judge);
        out.printf(
                Locale.ROOT,
                "%nnear-duplicates: %d pairs collapsed, precision %.3f, recall %.3f of all pairs with the same story%n",
                score.collapsed(),
                score.precision(),
                score.recall());
    }

    private boolean isAbsent(Path file) {
        boolean absent = !Files.exists(file);
        if (absent) {
            out.printf(Locale.ROOT, "%n%s is not there and is passed over.%n", file);
        }
        return absent;
    }
}
