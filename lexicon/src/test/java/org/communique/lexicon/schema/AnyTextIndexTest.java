package org.communique.lexicon.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.communique.lexicon.analysis.AnyText;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Reading;
import org.junit.jupiter.api.Test;

/** Whatever the text, an index takes it in all readings with its offsets in the postings. */
class AnyTextIndexTest {
    private static final int TEXTS = 500 * Integer.getInteger("communique.rounds", 1);

    private final NewsAnalyzer analyzer = NewsSchema.analyzer();

    @Test
    void random_text_is_indexed_with_its_offsets() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
                for (int i = 0; i < TEXTS; i++) {
                    add(writer, AnyText.of(random), "seed " + seed + ", text " + i);
                }
            }
            whole(folder, TEXTS);
        }
    }

    @Test
    void long_words_and_heaps_of_marks_are_indexed() throws IOException {
        List<String> texts = List.of(
                "а".repeat(1_000_000),
                "X".repeat(1_000_000),
                "https://example.org/" + "a/".repeat(100_000),
                "e" + "\u0301".repeat(10_000) + " after",
                "a-".repeat(100_000),
                "\uD83D".repeat(10_000),
                "\0".repeat(10_000) + "word",
                "U.".repeat(100_000),
                "ﷺ".repeat(100_000),
                "١".repeat(100_000));
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
                for (String text : texts) {
                    add(writer, text, "a text that begins " + text.substring(0, 10));
                }
            }
            whole(folder, texts.size());
        }
    }

    private static void add(IndexWriter writer, String text, String what) throws IOException {
        FieldType postings = new FieldType(TextField.TYPE_NOT_STORED);
        postings.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        Document article = new Document();
        for (Reading reading : Reading.values()) {
            article.add(new Field(reading.of("body"), text, postings));
        }
        try {
            writer.addDocument(article);
        } catch (IllegalArgumentException e) {
            throw new AssertionError(what, e);
        }
    }

    private static void whole(ByteBuffersDirectory folder, int texts) throws IOException {
        try (CheckIndex check = new CheckIndex(folder)) {
            CheckIndex.Status found = check.checkIndex();
            assertTrue(found.clean, "Lucene finds the index broken");
            assertEquals(
                    texts,
                    found.segmentInfos.stream()
                            .mapToInt(segment -> segment.maxDoc)
                            .sum());
        }
    }
}
