package org.communique.indexer.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8 text from a stream, one at a time, in memory bounded by {@link #MAX_BYTES}. */
final class LineReader {
    /** Far above any article, far below what would fill the memory. */
    static final int MAX_BYTES = 16 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A line as it was found. */
    sealed interface Line {
        record Text(String text) implements Line {}

        record NotUtf8() implements Line {}

        record TooLong(long bytes) implements Line {}
    }

    private final InputStream bytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;

    LineReader(InputStream bytes) {
        this.bytes = bytes;
    }

    /** The number of the line read last, counted from 1. */
    long number() {
        return number;
    }

    /** The next line without its end, or null after the last. */
    @Nullable
    Line next() throws IOException {
        line.reset();
        long length = 0;
        int b = bytes.read();
        if (b < 0) {
            return null;
        }
        number++;
        while (b >= 0 && b != '\n') {
            if (length < MAX_BYTES) {
                line.write(b);
            }
            length++;
            b = bytes.read();
        }
        return length > MAX_BYTES ? new Line.TooLong(length) : decoded();
    }

    private Line decoded() {
        byte[] content = line.toByteArray();
        int start = number == 1 && startsWithMark(content) ? BYTE_ORDER_MARK.length : 0;
        try {
            ByteBuffer text = ByteBuffer.wrap(content, start, content.length - start);
            return new Line.Text(
                    StandardCharsets.UTF_8.newDecoder().decode(text).toString());
        } catch (CharacterCodingException e) {
            return new Line.NotUtf8();
        }
    }

    private static boolean startsWithMark(byte[] content) {
        return content.length >= BYTE_ORDER_MARK.length
                && content[0] == BYTE_ORDER_MARK[0]
                && content[1] == BYTE_ORDER_MARK[1]
                && content[2] == BYTE_ORDER_MARK[2];
    }
}
