package org.communique.server.http;

/** The gazetteer has nobody and nothing of an id. */
final class NoSuchNameException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchNameException(String kind, String id) {
        super("There is no " + kind + " “" + id + "” in the gazetteer; ids are listed by: ./communique gazetteer show");
    }
}
