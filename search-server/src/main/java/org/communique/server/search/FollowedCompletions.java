package org.communique.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.server.suggesting.Completions;
import org.jspecify.annotations.Nullable;

/**
 * The completions of the newest commit and the names known now, made anew on a thread of its own; until they are made, the
 * ones before are served, at first none. Safe for use by several threads.
 */
public final class FollowedCompletions implements Supplier<Completions>, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FollowedCompletions.class.getName());

    /** Of a busy index they are made anew no sooner than after that many times as long as making them took. */
    private static final int REST = 10;

    private final NewsIndex index;
    private final Supplier<QuestionCompiler> compilers;
    private @Nullable Follower follower;

    private volatile Completions completions = Completions.NONE;
    private @Nullable Object commit;
    private @Nullable QuestionCompiler compiler;
    private long nextNanos = System.nanoTime();

    private FollowedCompletions(NewsIndex index, Supplier<QuestionCompiler> compilers) {
        this.index = index;
        this.compilers = compilers;
    }

    /** Begins to make completions of an index; it need not be there yet. */
    public static FollowedCompletions follow(NewsIndex index, Supplier<QuestionCompiler> compilers) {
        FollowedCompletions followed = new FollowedCompletions(index, compilers);
        followed.follower = Follower.start("completions-follower", followed::look);
        return followed;
    }

    /** Those made last. */
    @Override
    public Completions get() {
        return completions;
    }

    private void look() {
        if (System.nanoTime() - nextNanos < 0) {
            return;
        }
        try {
            index.read(this::make);
        } catch (IndexNotReadyException _) {
            LOG.finest("There is no index yet; nothing can be completed.");
        } catch (UncheckedIOException e) {
            LOG.warning("The completions cannot be made anew (" + e.getMessage() + "); those before stay in use.");
            nextNanos = System.nanoTime() + REST * 1_000_000_000L;
        }
    }

    /** Makes them if something changed; the key tells one state of the index from all others. */
    private Completions make(IndexSearcher searcher) throws IOException {
        IndexReader.CacheHelper state = searcher.getIndexReader().getReaderCacheHelper();
        Object now = state == null ? searcher : state.getKey();
        QuestionCompiler names = compilers.get();
        if (now.equals(commit) && names.equals(compiler)) {
            return completions;
        }
        long start = System.nanoTime();
        completions = Completions.of(searcher.getIndexReader(), names.gazetteer());
        commit = now;
        compiler = names;
        long took = System.nanoTime() - start;
        nextNanos = System.nanoTime() + took * REST;
        LOG.log(Level.FINE, "Completions made of {0} texts", completions.size());
        return completions;
    }

    @Override
    public void close() {
        Follower running = follower;
        if (running != null) {
            running.close();
        }
    }
}
