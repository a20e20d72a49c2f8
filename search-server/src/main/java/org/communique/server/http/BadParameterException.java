package org.communique.server.http;

/** A request parameter with a value that it cannot have; the message says what it can have. */
final class BadParameterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String parameter;

    BadParameterException(String parameter, String sentence) {
        super(sentence);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
