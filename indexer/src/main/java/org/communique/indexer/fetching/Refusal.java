package org.communique.indexer.fetching;

/** An address that is not fetched, or whose answer is not taken; the message says why, in one sentence without its dot. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
