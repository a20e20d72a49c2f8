package org.communique.indexer.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;

/** A ZIP, also one of a web archive (.wacz): each member is read as the file that it is. Members are never written out. */
final class ArchiveFile implements FormatReader {
    private static final int MOST_MEMBERS = 1_000_000;

    private final FormatReaders formats;

    ArchiveFile(FormatReaders formats) {
        this.formats = formats;
    }

    @Override
    public void read(ArticleFile file, Consumer<Entry> entries) throws IOException {
        Place place = Place.whole(file.path());
        try (ZipMembers zip = new ZipMembers(file.open())) {
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
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        return drive || path.startsWith("/") || path.equals("..") || path.startsWith("../") || path.contains("/../");
    }

    private static Entry named(Entry entry, String member) {
        return entry instanceof Entry.Unreadable(Place place, String reason)
                ? new Entry.Unreadable(place, "in the member “" + member + "” " + reason)
                : entry;
    }

    /** The content of the current member: closing it leaves the archive open. */
    private static final class Member extends FilterInputStream {
        Member(InputStream zip) {
            super(zip);
        }

        @Override
        public void close() {}
    }
}
