package org.communique.indexer.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacked gzip that refuses to become far larger than it was: text shrinks tenfold, a bomb a thousandfold. */
final class UnpackedStream extends FilterInputStream {
    private static final long HARMLESS_BYTES = 64L << 20;
    private static final int MOST = 200;

    private final Counted packed;
    private long unpacked;

    UnpackedStream(InputStream packed) throws IOException {
        this(new Counted(packed));
    }

    private UnpackedStream(Counted packed) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        check(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        check(Math.max(read, 0));
        return read;
    }

    private void check(int more) throws IOException {
        unpacked += more;
        if (unpacked > HARMLESS_BYTES && unpacked > packed.count * MOST) {
            throw new IOException("it unpacks to more than " + MOST + " times its size");
        }
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
