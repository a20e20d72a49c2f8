package org.communique.indexer.fetching;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * A web archive (WARC) that holds of every address its last answer, and is its own memory: what a server said of the age of a
 * page stands in the page's record. Safe for several threads; one run at a time writes to it.
 *
 * <p>What is written stays, however the run ends: records are only appended, and those that newer ones replace are dropped when
 * the archive is closed, by a copy that takes its place.
 */
public final class PageArchive implements AutoCloseable {
    private final Path file;
    private final FileChannel guard;
    private final Map<String, KeptReply> replies = new HashMap<>();
    private int records;
    private boolean outdated;

    private PageArchive(Path file, FileChannel guard) {
        this.file = file;
        this.guard = guard;
    }

    /**
     * Opens an archive, or begins one. Half a record at its end, as a run leaves it that was killed, is cut off.
     *
     * @param userAgent to be noted in a new archive
     * @throws ArchiveUnusableException if another run writes to it or the file is none of this program's
     */
    public static PageArchive open(Path file, String userAgent) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        PageArchive archive = new PageArchive(whole, guard(whole));
        try {
            archive.begin(userAgent);
            return archive;
        } catch (IOException | RuntimeException e) {
            archive.guard.close();
            throw e;
        }
    }

    /** A file of its own is locked, as the archive itself is replaced by a copy. */
    private static FileChannel guard(Path file) throws IOException {
        FileChannel guard = opened(beside(file, ".lock"));
        try {
            if (guard.tryLock() != null) {
                return guard;
            }
        } catch (OverlappingFileLockException e) {
            // Another archive of this very process; the sentence is the same.
        }
        guard.close();
        throw new ArchiveUnusableException(
                "Another run is writing to " + file + "; wait until it has ended, then run this one again.");
    }

    private static FileChannel opened(Path lock) throws IOException {
        try {
            Files.createDirectories(lock.getParent());
            return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            String reason = e.getClass().getSimpleName().replace("Exception", "");
            throw new ArchiveUnusableException("Nothing can be written to " + lock.getParent() + " (" + reason
                    + "); give --into a folder that can be written to.");
        }
    }

    /** A hidden file, which no reader of sources looks at. */
    private static Path beside(Path file, String kind) {
        return file.resolveSibling("." + file.getFileName() + kind);
    }

    private void begin(String userAgent) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            append(ArchiveRecords.opening(userAgent));
            return;
        }
        ArchiveRecords.Found found = ArchiveRecords.read(file);
        records = found.records();
        replies.putAll(found.replies());
        outdated = records > replies.size() + 1;
        if (found.breaksOff()) {
            tidy();
        }
    }

    /** Where it lies, absolute. */
    public Path file() {
        return file;
    }

    /** How many pages it holds. */
    synchronized long pages() {
        return replies.values().stream().filter(KeptReply::isPage).count();
    }

    /** Whether it has an answer of an address, be it a page or where it redirects to. */
    synchronized boolean knows(WebAddress address) {
        return replies.containsKey(address.toString());
    }

    /** The headers that ask for an address only if it has changed since its page was put here. */
    synchronized Map<String, String> conditions(WebAddress address) {
        KeptReply kept = replies.get(address.toString());
        return kept == null ? Map.of() : kept.conditions();
    }

    /**
     * Puts an answer in, a page or a redirect, in place of the one before.
     *
     * @return false if that says the same
     */
    synchronized boolean add(Reply reply) {
        String address = reply.address().toString();
        KeptReply kept = KeptReply.of(records, reply);
        KeptReply before = replies.get(address);
        if (before != null && before.same(kept)) {
            return false;
        }
        try {
            append(ArchiveRecords.of(reply));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    file + " cannot be written (" + e.getMessage() + "); check the disk, then run the command again",
                    e);
        }
        replies.put(address, kept);
        outdated |= before != null;
        return true;
    }

    private void append(byte[] record) throws IOException {
        // A channel would be closed in mid-record when its thread is asked to stop; this is not.
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            long end = out.length();
            try {
                out.seek(end);
                out.write(record);
            } catch (IOException e) {
                out.setLength(end);
                throw e;
            }
        }
        records++;
    }

    /** Drops what is not the last answer of its address. */
    private void tidy() throws IOException {
        BitSet wanted = new BitSet(records);
        wanted.set(0);
        replies.values().forEach(reply -> wanted.set(reply.number()));
        Path copy = beside(file, ".copy");
        try {
            ArchiveRecords.copy(file, copy, wanted::get, records);
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
        replies.replaceAll((_, reply) -> reply.at(wanted.get(0, reply.number()).cardinality()));
        records = wanted.cardinality();
        outdated = false;
    }

    @Override
    public synchronized void close() throws IOException {
        try (guard) {
            if (outdated) {
                tidy();
            }
        }
    }
}
