package org.communique.evaluation.names;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
    /** Methods that take seconds for a thousand words are timed on as many pairs. */
    private static final int SLOW_PAIRS = 2_000;

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
        new PersonsTable(data, set, missed).print(ours ? List.of() : NameMethod.beside(), out);
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
        speed(pairs, out);
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

    private void speed(List<NamePair> pairs, PrintWriter out) {
        List<NameMethod> methods = new ArrayList<>(List.of(NameMethod.both()));
        methods.addAll(ours ? List.of() : NameMethod.beside());
        out.println("\n| names a second of CPU time, none cached | Cyrillic | Latin | by turns |");
        out.println("|---|---|---|---|");
        for (NameMethod method : methods) {
            int most = method.isOurs() ? Integer.MAX_VALUE : SLOW_PAIRS;
            KeySpeed speed = KeySpeed.of(pairs, most, method.keys());
            out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.0f | %,.0f |%n",
                    method.title(),
                    speed.cyrillic(),
                    speed.latin(),
                    speed.mixed());
            out.flush();
        }
    }

    private static void printSize(List<NamePair> pairs, PrintWriter out) {
        double strict = 0;
        double weak = 0;
        for (NamePair pair : pairs) {
            NameKey cyrillic = NameKey.of(pair.cyrillic());
            NameKey latin = NameKey.of(pair.latin());
            strict += cyrillic.strict().size() + latin.strict().size();
            weak += cyrillic.weak().size() + latin.weak().size();
        }
        double words = 2.0 * pairs.size();
        out.printf(Locale.ROOT, "keys a word: %.2f strict, %.2f weak%n", strict / words, weak / words);
    }
}
