package org.communique.indexer.fetching;

/** The archive to write to is another's, or another run writes to it; the message says what to do. */
public final class ArchiveUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ArchiveUnusableException(String sentence) {
        super(sentence);
    }
}
