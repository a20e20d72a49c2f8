package org.communique.evaluation.names;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.names.NameForms;
import org.communique.lexicon.names.NameKeys;

/**
 * How fast the name reading of running news is, one thread.
 *
 * @param words of the text
 * @param names of them capitalised ones, which got keys
 * @param tokenising seconds for the words as written, no keys made
 * @param reading seconds for the name reading, tokenising included
 */
record ReadingSpeed(long words, long names, double tokenising, double reading) {

    /** @param news gzipped JSONL with {@code text} */
    static ReadingSpeed of(Path news) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String line : NamePair.lines(news)) {
            texts.add(json.readTree(line).get("text").asText());
        }
        try (NewsAnalyzer analyzer = new NewsAnalyzer(NameKeys::of, NameForms::of)) {
            run(analyzer, Reading.EXACT, texts);
            run(analyzer, Reading.NAME, texts);
            long start = System.nanoTime();
            long words = run(analyzer, Reading.EXACT, texts);
            long middle = System.nanoTime();
            long names = run(analyzer, Reading.NAME, texts);
            long end = System.nanoTime();
            return new ReadingSpeed(words, names, (middle - start) / 1e9, (end - middle) / 1e9);
        }
    }

    /** Key making alone. */
    double namesPerSecond() {
        return names / Math.max(reading - tokenising, 1e-9);
    }

    private static long run(NewsAnalyzer analyzer, Reading reading, List<String> texts) throws IOException {
        long positions = 0;
        for (String text : texts) {
            try (TokenStream tokens = analyzer.in(reading).tokenStream("text", text)) {
                PositionIncrementAttribute increment = tokens.getAttribute(PositionIncrementAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    positions += increment.getPositionIncrement() > 0 ? 1 : 0;
                }
                tokens.end();
            }
        }
        return positions;
    }
}
