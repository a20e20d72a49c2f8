package org.communique.indexer.indexing;

import java.util.concurrent.atomic.LongAdder;

/** Counts of a running build; several threads count. */
final class BuildTally {
    final LongAdder added = new LongAdder();
    final LongAdder updated = new LongAdder();
    final LongAdder unchanged = new LongAdder();
    final LongAdder removed = new LongAdder();
    final LongAdder rejected = new LongAdder();
    final LongAdder remarked = new LongAdder();
    final LongAdder ignored = new LongAdder();
    private final long start = System.nanoTime();

    BuildReport report(long articles) {
        return new BuildReport(
                added.sum(),
                updated.sum(),
                unchanged.sum(),
                removed.sum(),
                rejected.sum(),
                remarked.sum(),
                ignored.sum(),
                articles,
                (System.nanoTime() - start) / 1e9);
    }
}
