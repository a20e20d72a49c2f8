package org.communique.indexer.indexing;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Another build is writing to the index. */
public final class IndexLockedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    IndexLockedException(Directory directory, Exception cause) {
        super(
                "Another build is writing to " + place(directory)
                        + "; wait until it has ended, then run this one again.",
                cause);
    }

    private static String place(Directory directory) {
        return directory instanceof FSDirectory files ? files.getDirectory().toString() : directory.toString();
    }
}
