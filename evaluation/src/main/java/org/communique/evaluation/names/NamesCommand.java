package org.communique.evaluation.names;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communique.evaluation.relevance.Articles;
import org.communique.evaluation.relevance.CommuniqueEngine;
import org.communique.lexicon.names.NameKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique evaluate names DIR}: the table of {@code lexicon/NAMES.md}. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = "Measures name keys (spellings in two scripts, cases, ranking, speed) and persons found in news.")
public final class NamesCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "The folder that holds names/ and morph/.")
    private Path data = Path.of("");

    @Option(
            names = "--set",
            defaultValue = "dev",
            description = "Which part: dev, train, … (default: ${DEFAULT-VALUE}).")
    private String set = "dev";

    @Option(names = "--ours", description = "Leave out what comes from the shelf, which takes a minute.")
    private boolean ours;

    @Option(names = "--without-ranking", description = "Leave out the ranking, which takes minutes.")
    private boolean withoutRanking;

    @Option(names = "--only-news", description = "Measure nothing but persons in news.")
    private boolean onlyNews;

    @Option(names = "--missed", defaultValue = "0", description = "Print that many of what was missed.")
    private int missed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (!onlyNews) {
            keys(out);
        }
        persons(out);
        out.flush();
        return 0;
    }

    private void keys(PrintWriter out) throws IOException {
        List<NamePair> pairs = NamePair.read(data.resolve("names/wikidata-en-ru-" + set + ".tsv.gz"));
        List<NameMethod> methods = new ArrayList<>(NameMethod.ours());
        if (!ours) {
            methods.addAll(NameMethod.shelf());
        }
        out.println("| method | pairs that meet, % | chance meetings, % | µs a word | inflected that meet, % |");
        out.println("|---|---|---|---|---|");
        for (NameMethod method : methods) {
            PairMeeting meeting = PairMeeting.of(pairs, method);
            InflectedNames inflected = InflectedNames.of(data.resolve("morph/names-inflected-dev.jsonl.gz"), method);
            out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.5f | %.1f | %.2f |%n",
                    method.title(),
                    100 * meeting.met(),
                    100 * meeting.chance(),
                    meeting.microseconds(),
                    100 * inflected.met());
            inflected.missed().stream().limit(missed).forEach(out::println);
            out.flush();
        }
        printSize(pairs, out);
        Path news = data.resolve("news/telegram-ru.jsonl.gz");
        if (Files.exists(news)) {
            ReadingSpeed speed = ReadingSpeed.of(news);
            out.printf(
                    Locale.ROOT,
                    "running news: %d names of %d words; %.2f s, tokenising alone %.2f s; %.0f names a second%n",
                    speed.names(),
                    speed.words(),
                    speed.reading(),
                    speed.tokenising(),
                    speed.namesPerSecond());
        }
        if (!withoutRanking) {
            NameRanking ranking = NameRanking.of(pairs);
            out.printf(
                    Locale.ROOT,
                    "ranked by key, then distance: first %.2f %%, among ten %.2f %%%n",
                    100 * ranking.first(),
                    100 * ranking.tenth());
        }
    }

    /** Persons of marked-up news, by base form and in each romanisation; nothing where the data lack it. */
    private void persons(PrintWriter out) throws IOException {
        Path marked = data.resolve("names/persons-news-" + set + ".jsonl.gz");
        Path news = data.resolve("news/factrueval-ru.jsonl.gz");
        if (!Files.exists(marked) || !Files.exists(news)) {
            return;
        }
        PersonsInNews persons = PersonsInNews.read(marked, news);
        out.println("\n| asked for as | of articles so named found, % | of articles listed, % | precision, % |");
        out.println("|---|---|---|---|");
        try (Articles articles = new Articles(List.of(news));
                CommuniqueEngine engine = new CommuniqueEngine(articles.index())) {
            print("base form", persons.ask(engine, name -> name), out);
            for (Romanisation romanisation : Romanisation.values()) {
                print(romanisation.title(), persons.ask(engine, romanisation::of), out);
            }
        }
    }

    private void print(String asked, PersonsInNews.Found found, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                asked,
                100 * found.named(),
                100 * found.listed(),
                100 * found.precision());
        found.missed().stream().limit(missed).forEach(line -> out.println("missed: " + line));
        found.wrong().stream().limit(missed).forEach(line -> out.println("wrong: " + line));
        out.flush();
    }

    private static void printSize(List<NamePair> pairs, PrintWriter out) {
        double strict = 0;
        double weak = 0;
        for (int round = 0; round < 3; round++) {
            strict = 0;
            weak = 0;
            long start = System.nanoTime();
            for (NamePair pair : pairs) {
                NameKey cyrillic = NameKey.of(pair.cyrillic());
                NameKey latin = NameKey.of(pair.latin());
                strict += cyrillic.strict().size() + latin.strict().size();
                weak += cyrillic.weak().size() + latin.weak().size();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (round == 2) {
                double words = 2.0 * pairs.size();
                out.printf(
                        Locale.ROOT,
                        "keys a word: %.2f strict, %.2f weak; %.0f new words a second on one core%n",
                        strict / words,
                        weak / words,
                        words / seconds);
            }
        }
    }
}
