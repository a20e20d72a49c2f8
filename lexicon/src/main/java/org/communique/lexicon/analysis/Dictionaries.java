package org.communique.lexicon.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import morfologik.stemming.Dictionary;

/** LanguageTool's Russian and English dictionaries in memory: 3 MB, loaded once, shared by all threads. */
final class Dictionaries {
    private static final String RUSSIAN = "/org/languagetool/resource/ru/russian";
    private static final String ENGLISH = "/org/languagetool/resource/en/english";

    private final Dictionary russian = load(RUSSIAN);
    private final Dictionary english = load(ENGLISH);

    /** A view of both for one thread. */
    Lemmas lemmas() {
        return new Lemmas(russian, english);
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
}
