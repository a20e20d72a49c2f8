package org.communique.lexicon.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Lines of a text, of which no more than a given length is held in memory. */
final class ShortLines {
    private final BufferedReader reader;
    private final int longest;
    private final StringBuilder line = new StringBuilder();
    private boolean cut;

    ShortLines(Reader reader, int longest) {
        this.reader = new BufferedReader(reader);
        this.longest = longest;
    }

    /** Goes to the next line; false where there is none. */
    boolean next() throws IOException {
        line.setLength(0);
        cut = false;
        int c = reader.read();
        if (c < 0) {
            return false;
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (line.length() < longest) {
                line.append((char) c);
            } else {
                cut = true;
            }
        }
        return true;
    }

    /** The line, or its beginning where it is {@link #cut}. */
    String text() {
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    boolean cut() {
        return cut;
    }
}
