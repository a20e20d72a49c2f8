package org.communique.server.search;

/** There is no index that could be asked; the message says what to do. */
public final class IndexNotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    IndexNotReadyException(String sentence) {
        super(sentence);
    }
}
