package org.communique.indexer.indexing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.communique.indexer.reading.SourceListing;
import org.communique.indexer.reading.SourceReader;
import org.communique.lexicon.schema.ArticleLayout;
import org.communique.lexicon.schema.SchemaStamp;

/**
 * Brings an index directory up to its sources, in one commit or not at all.
 *
 * <p>Articles whose content is as before are left alone; those that a source had before and has no longer are removed, save
 * from files that could not be read whole this time.
 */
public final class IndexBuild {
    /** Segments are written to disk above this; more threads share it. */
    private static final double BUFFER_MB = 200;

    /** The part of the heap that unwritten segments may take at most. */
    private static final double BUFFER_SHARE = 0.15;

    private final ArticleLayout layout;
    private final SourceReader reader;
    private final int threads;

    /** @param threads that analyse and write beside the one that reads, at least 1 */
    public IndexBuild(ArticleLayout layout, SourceReader reader, int threads) {
        this.layout = layout;
        this.reader = reader;
        this.threads = threads;
    }

    /**
     * Builds.
     *
     * @param index the index directory, made if absent
     * @param rebuild whether to forget what the index holds; it serves until the build commits
     * @throws IndexLockedException if another build is writing to it
     * @throws org.communique.lexicon.schema.ForeignStampException if it was built with another schema and is not to be rebuilt
     * @throws IOException if the index cannot be written; the last commit stays as it was
     */
    public BuildReport run(Path index, boolean rebuild, List<SourceListing> sources, BuildProgress progress)
            throws IOException {
        BuildTally tally = new BuildTally();
        try (Directory directory = FSDirectory.open(index);
                IndexWriter writer = writer(directory, rebuild)) {
            try (PreviousCommit previous = rebuild ? PreviousCommit.none() : PreviousCommit.of(directory)) {
                BuildRun run = new BuildRun(new BuildRun.Target(writer, layout), previous, tally, progress);
                run.read(reader, sources, threads);
                run.removeWhatHasGone(sources);
                if (tally.report(0).changed()) {
                    GroupUpdate.run(writer);
                }
            } catch (IOException | RuntimeException | Error e) {
                writer.rollback();
                throw e;
            }
            if (tally.report(0).changed() || !DirectoryReader.indexExists(directory)) {
                writer.setLiveCommitData(layout.commitData().entrySet());
                writer.commit();
            }
            return tally.report(writer.getDocStats().numDocs);
        }
    }

    private IndexWriter writer(Directory directory, boolean rebuild) throws IOException {
        if (!rebuild && DirectoryReader.indexExists(directory)) {
            checkStamp(directory);
        }
        IndexWriterConfig config = new IndexWriterConfig(layout.analyzer());
        double heap = Runtime.getRuntime().maxMemory() / (double) (1 << 20);
        config.setRAMBufferSizeMB(Math.min(BUFFER_MB, heap * BUFFER_SHARE));
        config.setCommitOnClose(false);
        config.setOpenMode(rebuild ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
        try {
            return new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            throw new IndexLockedException(directory, e);
        }
    }

    private static void checkStamp(Directory directory) throws IOException {
        try (DirectoryReader last = DirectoryReader.open(directory)) {
            Map<String, String> stamp = last.getIndexCommit().getUserData();
            SchemaStamp.check(stamp);
        }
    }
}
