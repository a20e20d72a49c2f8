package org.communique.evaluation.words;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.schema.NewsSchema;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Running words a second, on one core, of each reading and of all three after one another. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SpeedBenchmark {
    private static final int TEXTS = 2000;

    @Param("")
    public String news = "";

    @Param({"three readings", "stem", "exact", "name", "StandardAnalyzer", "RussianAnalyzer"})
    public String reading = "";

    private List<String> texts = List.of();
    private List<Analyzer> analyzers = List.of();
    private int next;

    /** Counts words of the text once, however many readings they are given. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counted {
        public long words;
    }

    @Setup
    public void read() throws IOException {
        texts = texts(Path.of(news));
        NewsAnalyzer ours = NewsSchema.analyzer();
        analyzers = switch (reading) {
            case "stem" -> List.of(ours.in(Reading.STEM));
            case "exact" -> List.of(ours.in(Reading.EXACT));
            case "name" -> List.of(ours.in(Reading.NAME));
            case "StandardAnalyzer" -> List.of(new StandardAnalyzer());
            case "RussianAnalyzer" -> List.of(new RussianAnalyzer());
            default -> List.of(ours.in(Reading.STEM), ours.in(Reading.EXACT), ours.in(Reading.NAME));
        };
    }

    /** One article. */
    @Benchmark
    public long article(Counted counted) throws IOException {
        String text = texts.get(next);
        next = (next + 1) % texts.size();
        long words = 0;
        for (Analyzer analyzer : analyzers) {
            words = Math.max(words, words(analyzer, text));
        }
        counted.words += words;
        return words;
    }

    /** Positions of the text, equal in all readings: a word with several terms counts once. */
    private static long words(Analyzer analyzer, String text) throws IOException {
        long words = 0;
        try (TokenStream stream = analyzer.tokenStream("body", text)) {
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words += increment.getPositionIncrement();
            }
            stream.end();
        }
        return words;
    }

    private static List<String> texts(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            @Nullable String line = lines.readLine();
            while (line != null && texts.size() < TEXTS) {
                texts.add(json.readTree(line).path("text").asText());
                line = lines.readLine();
            }
        }
        return texts;
    }
}
