package org.communique.indexer.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A ZIP, also one of a web archive (.wacz): each member is read as the file that it is. Members are never written out. */
final class ArchiveFile implements FormatReader {
    private static final int MOST_MEMBERS = 1_000_000;
    private static final long MOST_BYTES = 4L << 30;

    private final FormatReaders formats;

    ArchiveFile(FormatReaders formats) {
        this.formats = formats;
    }

    @Override
    public void read(ArticleFile file, Consumer<Entry> entries) throws IOException {
        Place place = Place.whole(file.path());
        try (ZipInputStream zip = new ZipInputStream(file.stored())) {
            int members = 0;
            Member content = new Member(zip);
            for (ZipEntry member = zip.getNextEntry(); member != null; member = zip.getNextEntry()) {
                if (++members > MOST_MEMBERS) {
                    throw new IOException("it has more than " + MOST_MEMBERS + " members");
                }
                if (!member.isDirectory()) {
                    member(member.getName(), content, file, entries);
                }
            }
            if (members == 0) {
                entries.accept(new Entry.Unreadable(place, "the archive has no members or is no ZIP; pack it anew"));
            }
        } catch (IOException | IllegalArgumentException e) {
            entries.accept(new Entry.Unreadable(
                    place, "the archive breaks off or is damaged (" + e.getMessage() + "); pack it anew"));
        }
    }

    private void member(String name, InputStream content, ArticleFile file, Consumer<Entry> entries)
            throws IOException {
        Place place = Place.whole(file.path());
        if (leadsOut(name)) {
            entries.accept(new Entry.Unreadable(
                    place, "the member “" + name + "” leads out of the archive; pack it anew without such names"));
            return;
        }
        ArticleFile member = file.member(name, () -> content);
        FormatReader format = formats.of(member.kind());
        if (format == null || format instanceof ArchiveFile) {
            entries.accept(new Entry.Ignored(place));
            return;
        }
        format.read(member, entry -> entries.accept(named(entry, name)));
    }

    private static boolean leadsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/") || path.equals("..") || path.startsWith("../") || path.contains("/../");
    }

    private static Entry named(Entry entry, String member) {
        return entry instanceof Entry.Unreadable(Place place, String reason)
                ? new Entry.Unreadable(place, "in the member “" + member + "” " + reason)
                : entry;
    }

    /** The content of the current member: closing it leaves the archive open. */
    private static final class Member extends FilterInputStream {
        private long total;

        Member(InputStream zip) {
            super(zip);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            total += Math.max(read, 0);
            if (total > MOST_BYTES) {
                throw new IOException("it unpacks to more than " + (MOST_BYTES >> 30) + " GB");
            }
            return read;
        }

        @Override
        public void close() {}
    }
}
