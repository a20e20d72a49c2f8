package org.communique.indexer.indexing;

import org.communique.indexer.reading.Place;

/** Told how a build gets on, by the one thread that reads. */
public interface BuildProgress {
    /** Some more bytes of the sources have been read. */
    void read(long bytes);

    /** An item could not become an article. */
    void rejected(Place place, String reason);

    /** Something of an article could not be understood. */
    void remarked(Place place, String remark);
}
