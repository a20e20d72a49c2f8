package org.communique.indexer.fetching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpHeaders;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** The records of an archive of this program: one that says who wrote it, then an answer each, every record a gzip member. */
final class ArchiveRecords {
    private static final String SOFTWARE = "Communique fetch";

    /** What no longer holds of the content as it is kept, unpacked and in one piece; kept by other names as Nutch does. */
    private static final Set<String> OF_TRANSPORT = Set.of("content-encoding", "content-length", "transfer-encoding");

    private ArchiveRecords() {}

    /**
     * What was found in an archive.
     *
     * @param records how many are whole, from the first on
     * @param breaksOff whether something follows them that is no whole record
     */
    record Found(int records, Map<String, KeptReply> replies, boolean breaksOff) {}

    /** The bytes of the first record. */
    static byte[] opening(String userAgent) throws IOException {
        return packed(new Warcinfo.Builder()
                .date(Instant.now())
                .fields(Map.of(
                        "software", List.of(SOFTWARE),
                        "http-header-user-agent", List.of(userAgent),
                        "format", List.of("WARC File Format 1.0")))
                .build());
    }

    /** The bytes of the record of an answer. */
    static byte[] of(Reply reply) throws IOException {
        HttpResponse.Builder http = new HttpResponse.Builder(reply.status(), reply.status() == 200 ? "OK" : "Moved");
        headers(reply.headers(), http);
        http.body(null, reply.content());
        return packed(new WarcResponse.Builder(reply.address().uri())
                .date(reply.at())
                .payloadDigest(new WarcDigest("sha256", KeptReply.digest(reply.content())))
                .body(http.build())
                .build());
    }

    private static void headers(HttpHeaders headers, HttpResponse.Builder http) {
        headers.map().forEach((name, values) -> {
            String kept = OF_TRANSPORT.contains(name.toLowerCase(Locale.ROOT)) ? "X-Crawl-" + name : name;
            for (String value : values) {
                http.addHeader(kept, value);
            }
        });
    }

    private static byte[] packed(WarcRecord record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            writer.write(record);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what an archive holds.
     *
     * @throws ArchiveUnusableException if this program did not write it
     */
    static Found read(Path archive) throws IOException {
        Map<String, KeptReply> replies = new HashMap<>();
        int number = 0;
        try (FileChannel bytes = FileChannel.open(archive);
                WarcReader records = new WarcReader(bytes)) {
            for (Optional<WarcRecord> record = records.next(); record.isPresent(); record = records.next()) {
                if (number == 0 && !isOurs(record.get())) {
                    throw foreign(archive);
                }
                if (record.get() instanceof WarcResponse response) {
                    replies.put(response.target(), kept(number, response));
                }
                drain(record.get());
                number++;
            }
            return new Found(number, replies, false);
        } catch (IOException | IllegalArgumentException e) {
            if (number == 0) {
                throw foreign(archive);
            }
            int whole = number;
            replies.values().removeIf(reply -> reply.number() >= whole);
            return new Found(whole, replies, true);
        }
    }

    private static ArchiveUnusableException foreign(Path archive) {
        return new ArchiveUnusableException(
                archive + " was not written by ./communique fetch and stays as it is; give --into another name.");
    }

    private static boolean isOurs(WarcRecord record) throws IOException {
        return record instanceof Warcinfo info
                && info.fields().first("software").filter(SOFTWARE::equals).isPresent();
    }

    private static KeptReply kept(int number, WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        String location = http.headers().first("Location").orElse("");
        return new KeptReply(
                number,
                http.status(),
                http.headers().first("ETag").orElse(""),
                http.headers().first("Last-Modified").orElse(""),
                http.status() == 200
                        ? HexFormat.of()
                                .formatHex(KeptReply.digest(http.body().stream().readAllBytes()))
                        : location);
    }

    private static void drain(WarcRecord record) throws IOException {
        try (InputStream body = record.body().stream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Writes the records of an archive whose number is wanted to another file. */
    static void copy(Path archive, Path copy, IntPredicate wanted, int records) throws IOException {
        try (FileChannel bytes = FileChannel.open(archive);
                WarcReader reader = new WarcReader(bytes);
                FileChannel written = FileChannel.open(
                        copy,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                WarcWriter writer = new WarcWriter(written, WarcCompression.GZIP)) {
            for (int number = 0; number < records; number++) {
                WarcRecord record = reader.next().orElseThrow();
                if (wanted.test(number)) {
                    writer.write(record);
                } else {
                    drain(record);
                }
            }
            written.force(true);
        }
    }
}
