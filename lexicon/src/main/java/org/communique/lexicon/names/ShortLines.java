package org.communique.lexicon.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines of a text in UTF-8, of which no more than a given length is held in memory. */
final class ShortLines {
    private static final int BUFFER = 1 << 16;

    /** No character takes more bytes for each {@code char} of it. */
    private static final int MOST_BYTES = 3;

    /** What stands for bytes that are no UTF-8, and seldom for itself. */
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private byte[] line = new byte[1 << 10];
    private int length;
    private boolean cut;
    private long read;

    /** @param longest characters of a line */
    ShortLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line; false where there is none. */
    boolean next() throws IOException {
        length = 0;
        cut = false;
        if (!fill()) {
            return false;
        }
        do {
            int newline = at;
            while (newline < end && buffer[newline] != '\n') {
                newline++;
            }
            keep(newline);
            if (newline < end) {
                at = newline + 1;
                break;
            }
            at = newline;
        } while (fill());
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return true;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = in.read(buffer);
            read += Math.max(end, 0);
            if (end < 0) {
                end = 0;
                return false;
            }
        }
        return true;
    }

    private void keep(int until) {
        int more = Math.min(until - at, longest * MOST_BYTES - length);
        cut |= more < until - at;
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
        }
        System.arraycopy(buffer, at, line, length, more);
        length += more;
    }

    /** The line, or its beginning where it is {@link #cut}; bytes that are no UTF-8 as U+FFFD. */
    String text() {
        String text = new String(line, 0, length, StandardCharsets.UTF_8);
        if (text.length() > longest) {
            cut = true;
            return text.substring(0, longest);
        }
        return text;
    }

    /** Whether the line is longer than it may be; known once its text was taken. */
    boolean cut() {
        return cut;
    }

    /** Bytes read so far, those of the lines ahead among them that stand in memory. */
    long read() {
        return read;
    }

    /** Where in the line, from 0, the first byte stands that is no UTF-8, or -1. */
    int spoilt(String text) {
        if (text.indexOf(REPLACEMENT) < 0) {
            return -1;
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(line, 0, length);
        return strict.decode(bytes, CharBuffer.allocate(length + 1), true).isError() ? bytes.position() : -1;
    }

    /** One byte of the line, 0 to 255. */
    int at(int place) {
        return line[place] & 0xFF;
    }

    /** How many tabs stand before a byte. */
    int tabsBefore(int place) {
        int tabs = 0;
        for (int i = 0; i < place; i++) {
            tabs += line[i] == '\t' ? 1 : 0;
        }
        return tabs;
    }
}
