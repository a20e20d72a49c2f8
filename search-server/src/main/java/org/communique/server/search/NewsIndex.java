package org.communique.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.communique.lexicon.schema.ForeignStampException;
import org.communique.lexicon.schema.SchemaStamp;
import org.jspecify.annotations.Nullable;

/**
 * An index directory, read-only, always at its newest commit: looked at every half second, also for its first one.
 *
 * <p>A commit of another schema is never taken; what was served before goes on. Safe for use by several threads.
 */
public final class NewsIndex implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(NewsIndex.class.getName());

    private final Path path;
    private @Nullable Follower follower;

    private volatile @Nullable SearcherManager searchers;
    private volatile String trouble;

    private NewsIndex(Path path) {
        this.path = path;
        this.trouble = missing();
    }

    /** Begins to follow the index at a path; it need not be there yet. */
    public static NewsIndex follow(Path path) {
        NewsIndex index = new NewsIndex(path);
        index.look();
        index.follower = Follower.start("index-follower", index::look);
        return index;
    }

    /** Work on one state of the index. */
    public interface Work<R> {
        /** Asks the searcher, which stays open until this returns. */
        R with(IndexSearcher searcher) throws IOException;
    }

    /**
     * Does work on the newest commit.
     *
     * @throws IndexNotReadyException if there is none that can be read
     */
    public <R> R read(Work<R> work) {
        SearcherManager current = searchers;
        if (current == null) {
            throw new IndexNotReadyException(trouble);
        }
        try {
            IndexSearcher searcher = current.acquire();
            try {
                return work.with(searcher);
            } finally {
                current.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index at " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private synchronized void look() {
        try {
            SearcherManager current = searchers;
            if (current == null) {
                open();
            } else {
                current.maybeRefresh();
            }
        } catch (ForeignStampException e) {
            report(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            report("The index at " + path + " cannot be read (" + e.getMessage()
                    + "); check it with: ./communique doctor --index " + path);
        }
    }

    private void open() throws IOException {
        Directory directory = FSDirectory.open(path);
        if (DirectoryReader.indexExists(directory)) {
            searchers = new SearcherManager(directory, new StampedSearchers());
        } else {
            directory.close();
            report(missing());
        }
    }

    private String missing() {
        return "There is no index at " + path + "; build one with: ./communique index --index " + path + " SOURCE";
    }

    private void report(String sentence) {
        if (!sentence.equals(trouble)) {
            LOG.log(Level.WARNING, sentence);
        }
        trouble = sentence;
    }

    @Override
    public synchronized void close() throws IOException {
        Follower running = follower;
        if (running != null) {
            running.close();
        }
        SearcherManager current = searchers;
        if (current != null) {
            current.close();
        }
    }

    private static final class StampedSearchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            if (reader instanceof DirectoryReader directory) {
                SchemaStamp.check(directory.getIndexCommit().getUserData());
            }
            return new IndexSearcher(reader);
        }
    }
}
