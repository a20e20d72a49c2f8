package org.communique.indexer.fetching;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip up to a limit, so that what grows without end costs no more than that. */
final class Gunzip {
    private Gunzip() {}

    /** Whether bytes begin as gzip does. */
    static boolean isPacked(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /** @throws IOException if it is damaged */
    static BoundedBody.Bytes unpacked(byte[] bytes, int limit) throws IOException {
        try (InputStream content = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
            byte[] read = content.readNBytes(limit + 1);
            return read.length > limit
                    ? new BoundedBody.Bytes(Arrays.copyOf(read, limit), false)
                    : new BoundedBody.Bytes(read, true);
        }
    }
}
