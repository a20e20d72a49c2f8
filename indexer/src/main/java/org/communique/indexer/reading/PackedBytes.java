package org.communique.indexer.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Packed bytes that refuse to become far more when they are unpacked: text shrinks tenfold, a bomb a thousandfold. */
final class PackedBytes extends FilterInputStream {
    private static final long HARMLESS_BYTES = 64L << 20;
    private static final int MOST = 200;

    private long packed;
    private long unpacked;

    PackedBytes(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        packed += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        packed += Math.max(read, 0);
        return read;
    }

    /**
     * Counts bytes that these became.
     *
     * @throws IOException if they are too many by now
     */
    void unpacked(int more) throws IOException {
        unpacked += more;
        if (unpacked > HARMLESS_BYTES && unpacked > packed * MOST) {
            throw new IOException("it unpacks to more than " + MOST + " times its size");
        }
    }
}
