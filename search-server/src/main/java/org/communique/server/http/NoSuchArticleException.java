package org.communique.server.http;

/** The index has no article of an id. */
final class NoSuchArticleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchArticleException(String id) {
        super("There is no article “" + id + "” in the index; ids stand in the hits of /api/v1/search.");
    }
}
