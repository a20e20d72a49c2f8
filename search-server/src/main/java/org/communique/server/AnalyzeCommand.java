package org.communique.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.schema.NewsSchema;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {"Shows the index terms of each line on standard input, in the three readings.", ""})
final class AnalyzeCommand implements Callable<Integer> {
    private final InputStream in;
    private final PrintStream out;
    private final ObjectMapper mapper = new ObjectMapper();

    @Option(names = "--json", description = "One JSON object a line, with terms, positions and offsets.")
    private boolean json;

    AnalyzeCommand(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        NewsAnalyzer analyzer = NewsSchema.analyzer();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            ObjectNode read = mapper.createObjectNode().put("text", line);
            for (Reading reading : Reading.values()) {
                read.set(name(reading), terms(analyzer, reading, line));
            }
            if (json) {
                out.println(read);
            } else {
                print(read);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private ArrayNode terms(NewsAnalyzer analyzer, Reading reading, String text) throws IOException {
        ArrayNode terms = mapper.createArrayNode();
        try (TokenStream tokens = analyzer.in(reading).tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                position += increment.getPositionIncrement();
                terms.addObject()
                        .put("term", term.toString())
                        .put("position", position)
                        .put("start", offset.startOffset())
                        .put("end", offset.endOffset());
            }
            tokens.end();
        }
        return terms;
    }

    private void print(ObjectNode read) {
        out.println(read.get("text").asText());
        for (Reading reading : Reading.values()) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-6s", name(reading)));
            int before = -1;
            for (var term : read.get(name(reading))) {
                int position = term.get("position").asInt();
                line.append(position == before ? "|" : " ")
                        .append(term.get("term").asText());
                before = position;
            }
            out.println(line);
        }
    }

    private static String name(Reading reading) {
        return reading.name().toLowerCase(Locale.ROOT);
    }
}
