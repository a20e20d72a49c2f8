package org.communique.lexicon.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import morfologik.stemming.Dictionary;

/** LanguageTool's Russian and English dictionaries in memory: 6 MB, loaded once, shared by all threads. */
record Dictionaries(Dictionary russian, Dictionary english) {
    private static final String RUSSIAN = "/org/languagetool/resource/ru/russian";
    private static final String ENGLISH = "/org/languagetool/resource/en/english";

    /** The dictionaries, loaded by the first who asks. */
    static Dictionaries shared() {
        return Loaded.ALL;
    }

    /** A view of both for one thread. */
    Lemmas lemmas() {
        return new Lemmas(this);
    }

    private static Dictionary load(String name) {
        try (InputStream automaton = resource(name + ".dict");
                InputStream metadata = resource(name + ".info")) {
            return Dictionary.read(automaton, metadata);
        } catch (IOException e) {
            throw new UncheckedIOException("The dictionary " + name + ".dict cannot be read; rebuild the program.", e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = Dictionary.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException(name + " is not on the class path");
        }
        return found;
    }

    private static final class Loaded {
        static final Dictionaries ALL = new Dictionaries(load(RUSSIAN), load(ENGLISH));
    }
}
