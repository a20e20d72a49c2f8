package org.communique.indexer.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The members of a ZIP one after another, bounded in their growth and in their sum, those passed over too. */
final class ZipMembers extends ZipInputStream {
    private static final long MOST_BYTES = 4L << 30;

    /** What begins the record that ends an archive. */
    private static final int END = 0x504b0506;

    private final PackedBytes packed;
    private boolean any;
    private long total;

    ZipMembers(InputStream stored) {
        this(new PackedBytes(stored));
    }

    private ZipMembers(PackedBytes packed) {
        super(packed);
        this.packed = packed;
    }

    /**
     * The next member, or null behind the last.
     *
     * @throws IOException also where the archive was cut off behind the last member that is there
     */
    @Override
    public @Nullable ZipEntry getNextEntry() throws IOException {
        ZipEntry next = super.getNextEntry();
        if (next == null && any && !endFollows()) {
            throw new IOException("its end is missing");
        }
        any = true;
        return next;
    }

    private boolean endFollows() throws IOException {
        int last = 0;
        for (int read = in.read(); read >= 0 && last != END; read = in.read()) {
            last = (last << 8) | read;
        }
        return last == END;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        packed.unpacked(Math.max(read, 0));
        total += Math.max(read, 0);
        if (total > MOST_BYTES) {
            throw new IOException("it unpacks to more than " + (MOST_BYTES >> 30) + " GB");
        }
        return read;
    }
}
