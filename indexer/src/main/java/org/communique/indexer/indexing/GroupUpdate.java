package org.communique.indexer.indexing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.communique.indexer.reading.duplicates.DuplicateGroups;
import org.communique.indexer.reading.duplicates.Sketch;
import org.communique.lexicon.schema.ArticleDocument;
import org.communique.lexicon.schema.NewsField;

/**
 * Brings the groups of near-duplicates in an index up to all of its articles, so that they are the same whether the articles came
 * in one build or in many.
 *
 * <p>Reads a sketch an article, some ten microseconds each, and about half a kilobyte of memory; writes only to articles whose
 * group has changed.
 */
final class GroupUpdate {
    private final DirectoryReader reader;

    private GroupUpdate(DirectoryReader reader) {
        this.reader = reader;
    }

    /** An article long enough to resemble others; the order is that of age, an undated one last. */
    private record Aged(int document, long day, String id) implements Comparable<Aged> {
        @Override
        public int compareTo(Aged other) {
            int byDay = Long.compare(day, other.day);
            return byDay != 0 ? byDay : id.compareTo(other.id);
        }
    }

    /** Writes the groups of all articles that the writer holds; they are seen with its next commit. */
    static void run(IndexWriter writer) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            new GroupUpdate(reader).update(writer);
        }
    }

    private void update(IndexWriter writer) throws IOException {
        List<Aged> articles = byAge();
        DuplicateGroups groups = new DuplicateGroups(this::sketch);
        Map<Integer, Integer> heads = new HashMap<>();
        Map<Integer, String> ids = new HashMap<>();
        for (Aged article : articles) {
            int head = groups.head(article.document, sketch(article.document));
            if (head != article.document) {
                heads.put(article.document, head);
                ids.put(head, "");
            }
        }
        articles.forEach(article -> ids.computeIfPresent(article.document, (_, _) -> article.id));
        for (Aged article : articles) {
            String group = ids.getOrDefault(heads.getOrDefault(article.document, article.document), "");
            write(article, group, writer);
        }
    }

    private void write(Aged article, String group, IndexWriter writer) throws IOException {
        BytesRef wanted = new BytesRef(group);
        if (!wanted.equals(value(article.document, NewsField.GROUP))) {
            writer.updateBinaryDocValue(new Term(NewsField.ID.key(), article.id), NewsField.GROUP.key(), wanted);
        }
    }

    private List<Aged> byAge() throws IOException {
        List<Aged> articles = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            byAge(leaf, articles);
        }
        articles.sort(null);
        return articles;
    }

    private static void byAge(LeafReaderContext leaf, List<Aged> articles) throws IOException {
        LeafReader segment = leaf.reader();
        Bits live = segment.getLiveDocs();
        BinaryDocValues sketches = DocValues.getBinary(segment, NewsField.SKETCH.key());
        NumericDocValues days = DocValues.getNumeric(segment, NewsField.PUBLISHED_DAY.key());
        SortedDocValues ids = DocValues.getSorted(segment, NewsField.ID.key());
        for (int i = sketches.nextDoc(); i != BinaryDocValues.NO_MORE_DOCS; i = sketches.nextDoc()) {
            if ((live == null || live.get(i)) && days.advanceExact(i) && ids.advanceExact(i)) {
                long day = days.longValue() == ArticleDocument.UNDATED ? Long.MAX_VALUE : days.longValue();
                articles.add(new Aged(
                        leaf.docBase + i, day, ids.lookupOrd(ids.ordValue()).utf8ToString()));
            }
        }
    }

    private Sketch sketch(int document) throws IOException {
        BytesRef bytes = value(document, NewsField.SKETCH);
        return Sketch.of(bytes.bytes, bytes.offset, bytes.length);
    }

    /** The binary value of any document: values are read forwards, so each begins anew. */
    private BytesRef value(int document, NewsField field) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), field.key());
        return values.advanceExact(document - leaf.docBase) ? values.binaryValue() : new BytesRef();
    }
}
