package org.communique.indexer.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacked gzip that refuses to become far larger than it was. */
final class UnpackedStream extends FilterInputStream {
    private final PackedBytes packed;

    UnpackedStream(InputStream packed) throws IOException {
        this(new PackedBytes(packed));
    }

    private UnpackedStream(PackedBytes packed) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        packed.unpacked(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        packed.unpacked(Math.max(read, 0));
        return read;
    }
}
