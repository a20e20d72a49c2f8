package org.communique.indexer.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.communique.lexicon.schema.Article;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files of many formats, and what is read of it. */
abstract class ReadFiles {
    static final String PAGE = "<html><head><title>Встреча в Циндао</title></head><body><h1>Встреча в Циндао</h1>"
            + "<p>Девятого июня в Циндао прошла встреча генеральных секретарей трёх организаций, они обсудили"
            + " безопасность.</p></body></html>";

    @TempDir
    Path folder;

    final List<Entry> read(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        return entries();
    }

    final List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        new SourceReader(FieldNames.standard()).read(SourceListing.of(folder), entries::add, _ -> {});
        return entries;
    }

    final List<Entry> read(String name, String content) throws IOException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<Article> articles(List<Entry> entries) {
        List<Article> articles = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Read read) {
                articles.add(read.article());
            }
        }
        return articles;
    }

    static List<String> reasons(List<Entry> entries) {
        List<String> reasons = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Unreadable unreadable) {
                reasons.add(unreadable.reason());
            }
        }
        return reasons;
    }

    static byte[] warc(String address, String charset) throws IOException {
        byte[] body = PAGE.getBytes(Charset.forName(charset));
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=" + charset + "\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        http.write(body);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date:"
                        + " 2018-06-10T00:00:00Z\r\nWARC-Target-URI: " + address
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.size()
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        http.writeTo(record);
        record.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    static byte[] packed(byte[]... members) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] member : members) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(all)) {
                gzip.write(member);
            }
        }
        return all.toByteArray();
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return all.toByteArray();
    }
}
