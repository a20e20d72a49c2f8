package org.communique.indexer.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.FSDirectory;
import org.communique.indexer.reading.FieldNames;
import org.communique.indexer.reading.Place;
import org.communique.indexer.reading.SourceListing;
import org.communique.indexer.reading.SourceReader;
import org.communique.lexicon.schema.ArticleLayout;
import org.communique.lexicon.schema.NewsField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupUpdateTest {
    private static final String TEXT =
            "The executive heads of three organisations met on the margins of the summit and spoke about the fight"
                    + " against terrorism, the exchange of information and joint exercises in the autumn.";

    @TempDir
    private Path folder;

    private int files;

    @Test
    void the_oldest_article_is_the_head_and_an_undated_one_the_youngest() throws IOException {
        build(line("a", ""), line("b", "2018-06-10"), line("c", "2018-06-09"));
        assertEquals("{a=c, b=c, c=c}", groups().toString());
    }

    @Test
    void an_older_article_found_by_a_later_build_becomes_the_head() throws IOException {
        build(line("a", "2018-06-10"), line("b", "2018-06-11"));
        assertEquals("{a=a, b=a}", groups().toString());
        build(line("c", "2018-06-09"));
        assertEquals("{a=c, b=c, c=c}", groups().toString());
    }

    @Test
    void an_article_joins_a_group_that_is_in_the_index_already() throws IOException {
        build(line("a", "2018-06-10"));
        assertEquals("{a=}", groups().toString());
        build(line("b", "2018-06-11"));
        assertEquals("{a=a, b=a}", groups().toString());
    }

    @Test
    void a_head_that_is_gone_leaves_its_group_to_the_next_and_a_last_article_is_by_itself() throws IOException {
        build(line("b", "2018-06-11"), line("c", "2018-06-12"));
        Path first = build(line("a", "2018-06-10"));
        Files.writeString(first, "");
        index(first);
        assertEquals("{b=b, c=b}", groups().toString());
        Files.writeString(folder.resolve("news1.jsonl"), line("c", "2018-06-12"));
        index(folder.resolve("news1.jsonl"));
        assertEquals("{c=}", groups().toString());
    }

    @Test
    void many_builds_give_the_groups_of_one() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String day = random.nextInt(4) == 0 ? "" : "2018-06-" + (10 + random.nextInt(9));
            lines.add(
                    line("id" + i, day, TEXT + " Word" + random.nextInt(3) + " after word".repeat(random.nextInt(4))));
        }
        for (int i = 0; i < lines.size(); i += 5) {
            build(lines.subList(i, i + 5).toArray(String[]::new));
        }
        Map<String, String> incremental = groups();
        Path all = Files.writeString(folder.resolve("all.jsonl"), String.join("\n", lines));
        index = folder.resolve("other");
        index(all);
        assertEquals(groups(), incremental, "seed " + seed);
        assertTrue(incremental.values().stream().distinct().count() < lines.size());
    }

    private static String line(String id, String published) {
        return line(id, published, TEXT);
    }

    private static String line(String id, String published, String text) {
        return "{\"id\": \"" + id + "\", \"title\": \"Headline\", \"published\": \"" + published + "\", \"text\": \""
                + text + "\"}";
    }

    private Path index = Path.of("");

    /** Builds from a new file of these lines. */
    private Path build(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("news" + ++files + ".jsonl"), String.join("\n", lines));
        index(file);
        return file;
    }

    private void index(Path file) throws IOException {
        if (index.toString().isEmpty()) {
            index = folder.resolve("index");
        }
        new IndexBuild(ArticleLayout.builtIn(), new SourceReader(FieldNames.standard()), 2)
                .run(index, false, List.of(SourceListing.of(file)), new Silence());
    }

    private Map<String, String> groups() throws IOException {
        Map<String, String> groups = new TreeMap<>();
        try (FSDirectory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                BinaryDocValues values = leaf.reader().getBinaryDocValues(NewsField.GROUP.key());
                SortedDocValues ids = leaf.reader().getSortedDocValues(NewsField.ID.key());
                for (int i = values.nextDoc(); i != BinaryDocValues.NO_MORE_DOCS; i = values.nextDoc()) {
                    if (leaf.reader().getLiveDocs() == null
                            || leaf.reader().getLiveDocs().get(i)) {
                        ids.advanceExact(i);
                        groups.put(
                                ids.lookupOrd(ids.ordValue()).utf8ToString(),
                                values.binaryValue().utf8ToString());
                    }
                }
            }
        }
        return groups;
    }

    private static final class Silence implements BuildProgress {
        @Override
        public void read(long bytes) {}

        @Override
        public void rejected(Place place, String reason) {
            throw new AssertionError(place + ": " + reason);
        }

        @Override
        public void remarked(Place place, String remark) {
            throw new AssertionError(place + ": " + remark);
        }
    }
}
