package org.communique.lexicon.schema;

/** The index was built with another schema than this program's. */
public final class ForeignStampException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ForeignStampException(String found) {
        super("The index has schema stamp " + found + " and this program needs " + SchemaStamp.CURRENT
                + "; reindex it with: ./communique index --rebuild SOURCE");
    }
}
