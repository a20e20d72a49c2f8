package org.communique.server.http;

/** A request with a longer body than any question needs. */
final class BodyTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BodyTooLargeException(int most) {
        super("The body has more than " + most + " bytes; shorten the question.", null, false, false);
    }
}
