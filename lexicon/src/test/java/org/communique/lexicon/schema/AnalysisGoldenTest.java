package org.communique.lexicon.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.lexicon.analysis.AnalysedText;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Reading;
import org.junit.jupiter.api.Test;

/**
 * Probe sentences as analysed. The file's first line is the stamp that it was written under; with
 * {@code -Dcommunique.golden=write} it is written anew, once the stamp has a new number.
 */
class AnalysisGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/communique/lexicon/schema/analysis.golden");

    @Test
    void another_analysis_has_another_stamp() throws IOException {
        String golden = Files.readString(GOLDEN);
        String now = analysed(golden);
        String stamp = "stamp " + SchemaStamp.CURRENT + "\n";
        if ("write".equals(System.getProperty("communique.golden"))) {
            boolean sameStamp = golden.startsWith(stamp);
            assertEquals(
                    sameStamp ? golden : now,
                    now,
                    "The analysis of the probes differs under an unchanged stamp: raise SchemaStamp.CURRENT, then write"
                            + " the golden file anew.");
            Files.writeString(GOLDEN, now);
            return;
        }
        assertEquals(
                golden,
                now,
                "The analysis of the probes differs from " + GOLDEN + ": raise SchemaStamp.CURRENT, then run this test"
                        + " with -Dcommunique.golden=write.");
    }

    private static String analysed(String golden) {
        NewsAnalyzer analyzer = NewsSchema.analyzer();
        StringBuilder now = new StringBuilder("stamp " + SchemaStamp.CURRENT + "\n");
        golden.lines().filter(line -> line.startsWith("# ")).forEach(line -> {
            now.append('\n').append(line).append('\n');
            for (Reading reading : Reading.values()) {
                now.append(reading).append(": ");
                now.append(AnalysedText.of(analyzer.in(reading), line.substring(2)))
                        .append('\n');
            }
        });
        return now.toString();
    }
}
