package org.communique.indexer.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.communique.indexer.reading.recurrence.SiteBlocks;
import org.communique.lexicon.schema.NewsField;
import org.jspecify.annotations.Nullable;

/** What the index held before a build. Safe for use by several threads. */
final class PreviousCommit implements SiteBlocks.Known, AutoCloseable {
    private final @Nullable DirectoryReader reader;

    private PreviousCommit(@Nullable DirectoryReader reader) {
        this.reader = reader;
    }

    /** The last commit of an index, or {@link #none} where it has none yet. */
    static PreviousCommit of(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory) ? new PreviousCommit(DirectoryReader.open(directory)) : none();
    }

    /** No commit: every article is new. */
    static PreviousCommit none() {
        return new PreviousCommit(null);
    }

    private List<LeafReaderContext> segments() {
        return reader == null ? List.of() : reader.leaves();
    }

    /** The content hash of an article, or empty where the index has none of that id. O(segments · log terms). */
    Optional<String> hash(String id) throws IOException {
        BytesRef key = new BytesRef(id);
        for (LeafReaderContext leaf : segments()) {
            int document = document(leaf, key);
            if (document != DocIdSetIterator.NO_MORE_DOCS) {
                return value(leaf.reader().getSortedDocValues(NewsField.HASH.key()), document);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isCounted(String id) {
        try {
            return hash(id).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int pages(long block, int most) {
        BytesRef term = BlockTerm.of(block);
        try {
            int pages = 0;
            for (LeafReaderContext leaf : segments()) {
                PostingsEnum postings =
                        leaf.reader().postings(new Term(NewsField.BLOCK.key(), term), PostingsEnum.NONE);
                pages += postings == null ? 0 : live(postings, leaf.reader().getLiveDocs(), most);
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many documents are not deleted; beyond a number they are not counted. */
    private static int live(PostingsEnum postings, @Nullable Bits live, int most) throws IOException {
        int pages = 0;
        int document = postings.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && pages < most) {
            pages += live == null || live.get(document) ? 1 : 0;
            document = postings.nextDoc();
        }
        return pages;
    }

    /** What a build has to know to tell what has gone. */
    interface Kept {
        boolean isKept(String id, String file);
    }

    /** The ids of all articles that are not to be kept. */
    Set<String> gone(Kept kept) throws IOException {
        Set<String> gone = new HashSet<>();
        for (LeafReaderContext leaf : segments()) {
            Bits live = leaf.reader().getLiveDocs();
            SortedDocValues ids = leaf.reader().getSortedDocValues(NewsField.ID.key());
            SortedDocValues files = leaf.reader().getSortedDocValues(NewsField.FILE.key());
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                if (live != null && !live.get(document)) {
                    continue;
                }
                String id = value(ids, document).orElse("");
                if (!kept.isKept(id, value(files, document).orElse(""))) {
                    gone.add(id);
                }
            }
        }
        return gone;
    }

    private static int document(LeafReaderContext leaf, BytesRef id) throws IOException {
        Terms ids = leaf.reader().terms(NewsField.ID.key());
        if (ids == null) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        TermsEnum terms = ids.iterator();
        if (!terms.seekExact(id)) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
        Bits live = leaf.reader().getLiveDocs();
        int document = postings.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = postings.nextDoc();
        }
        return document;
    }

    private static Optional<String> value(SortedDocValues values, int document) throws IOException {
        return values != null && values.advanceExact(document)
                ? Optional.of(values.lookupOrd(values.ordValue()).utf8ToString())
                : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
