package org.communique.evaluation.words;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.communique.evaluation.words.MorphData.InflectedName;
import org.communique.lexicon.analysis.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the stem reading and stock stemmers bring together, rightly and wrongly. */
@Command(
        name = "analysis",
        mixinStandardHelpOptions = true,
        description = "Under- and over-stemming of Russian and English words, and names in their cases.")
public final class AnalysisCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            description = "Gold data: forms-ru-news.tsv.gz, forms-en.tsv.gz, verbs-en.jsonl.gz,"
                    + " names-inflected-dev.jsonl.gz.")
    private Path folder = Path.of(".");

    @Option(names = "--hunspell", paramLabel = "DIR", description = "Compare with ru_RU.aff and .dic of this folder.")
    private @Nullable Path hunspell;

    @Option(
            names = "--half",
            paramLabel = "0|1",
            description = "Only the lemmas and names of one half, cut by chance: rules are made on 0 and tried on 1.")
    private @Nullable Integer half;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        MorphData data = new MorphData(folder, half);
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8)
                : spec.commandLine().getOut();
        List<Stemming> russian = russian();
        List<Stemming> english = List.of(
                Stemmings.ours(),
                Stemmings.englishSnowball(),
                Stemmings.porter(),
                Stemmings.kstem(),
                Stemmings.asWritten());
        table(out, "Russian news", russian, data.forms("forms-ru-news.tsv.gz"));
        names(out, russian, data.names("names-inflected-dev.jsonl.gz"));
        table(out, "English", english, data.forms("forms-en.tsv.gz"));
        table(out, "English verbs, whole paradigms", english, data.verbs("verbs-en.jsonl.gz"));
        out.flush();
        return 0;
    }

    private List<Stemming> russian() throws IOException {
        List<Stemming> all = new ArrayList<>(List.of(
                Stemmings.ours(), Stemmings.russianSnowball(), Stemmings.russianLight(), Stemmings.asWritten()));
        if (hunspell != null) {
            all.add(Stemmings.russianHunspell(hunspell));
        }
        return all;
    }

    private static void table(PrintWriter out, String title, List<Stemming> stemmings, List<WordForm> forms) {
        out.printf(Locale.ROOT, "%n%s: %d forms%n", title, forms.size());
        out.println(
                "| | tokens missed % | pairs missed % | wrong joins / million | of any forms | of which share a form"
                        + " |\n"
                        + "|---|---|---|---|---|---|");
        for (Stemming stemming : stemmings) {
            Conflation found = Conflation.of(stemming, forms);
            out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.1f | %.1f | %.1f |%n",
                    stemming.name(),
                    100 * found.tokensMissed(),
                    100 * found.pairsMissed(),
                    found.wrongJoins(),
                    found.joinsOfForms(),
                    found.homonyms());
        }
    }

    private static void names(PrintWriter out, List<Stemming> stemmings, List<InflectedName> names) {
        List<InflectedName> disguised = names.stream()
                .filter(NameCases::differsByEndings)
                .map(InflectedName::madeUnknown)
                .toList();
        Vocabulary vocabulary = new Vocabulary();
        Predicate<InflectedName> given = name -> name.from().equals("petrovich");
        Predicate<InflectedName> unknown =
                name -> !vocabulary.isKnown(name.base().toLowerCase(Locale.ROOT));
        Predicate<InflectedName> endings = NameCases::differsByEndings;
        out.printf(
                Locale.ROOT,
                "%nNames that reach the stem of their base form, %%%n| | all of %d | first names | of these not in the"
                        + " dictionary | persons in news | of these differing by endings | the same, made unknown"
                        + " |%n|---|---|---|---|---|---|---|%n",
                names.size());
        for (Stemming stemming : stemmings) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                    stemming.name(),
                    100 * NameCases.of(stemming, names, _ -> true).share(),
                    100 * NameCases.of(stemming, names, given).share(),
                    100 * NameCases.of(stemming, names, given.and(unknown)).share(),
                    100 * NameCases.of(stemming, names, given.negate()).share(),
                    100
                            * NameCases.of(stemming, names, given.negate().and(endings))
                                    .share(),
                    100 * NameCases.of(stemming, disguised, _ -> true).share());
        }
        out.printf(
                Locale.ROOT,
                "(%d first names not in the dictionary, %d of news differing by endings)%n",
                NameCases.of(stemmings.getFirst(), names, given.and(unknown)).names(),
                NameCases.of(stemmings.getFirst(), names, given.negate().and(endings))
                        .names());
    }
}
