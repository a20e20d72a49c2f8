package org.communique.lexicon.names;

import java.util.Locale;

/** What a name may be of, as {@code person:}, {@code org:} and {@code office:} ask for it. */
public enum NameKind {
    /** Somebody, in any spelling of the name. */
    PERSON,
    /** An organisation or state, by any of its names. */
    ORG,
    /** An office: what its holders did in their time. */
    OFFICE;

    /** The word before the colon. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
