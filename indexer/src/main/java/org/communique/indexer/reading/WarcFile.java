package org.communique.indexer.reading;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.indexer.reading.charsets.Decoding;
import org.communique.indexer.reading.pages.MarkedUpPage;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive: an article for each HTML page that was answered with 200; all other records are passed over. */
final class WarcFile implements FormatReader {

    @Override
    public void read(ArticleFile file, Consumer<Entry> entries) throws IOException {
        long number = 0;
        try (InputStream bytes = file.open();
                WarcReader records = new WarcReader(bytes)) {
            while (true) {
                Optional<WarcRecord> record = records.next();
                if (record.isEmpty()) {
                    return;
                }
                number++;
                Place place = new Place(file.path(), number);
                if (record.get() instanceof WarcResponse response) {
                    response(response, file, place, entries);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            entries.accept(new Entry.Unreadable(
                    new Place(file.path(), number + 1),
                    "the web archive breaks off or is damaged here (" + beginning(e) + "); fetch it anew"));
        }
    }

    /** The message, without the bytes that the library quotes at length. */
    private static String beginning(Exception e) {
        String message = String.valueOf(e.getMessage());
        int quoted = message.indexOf(": <-- HERE");
        return quoted < 0 ? message : message.substring(0, quoted);
    }

    private static void response(WarcResponse response, ArticleFile file, Place place, Consumer<Entry> entries)
            throws IOException {
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        String base = type.base().toString().toLowerCase(Locale.ROOT);
        if (http.status() != 200 || !(base.equals("text/html") || base.equals("application/xhtml+xml"))) {
            return;
        }
        byte[] content;
        try (InputStream body = http.body().stream()) {
            content = unpacked(body, http).readNBytes(WholeFile.MAX_BYTES + 1);
        }
        if (content.length > WholeFile.MAX_BYTES) {
            entries.accept(new Entry.Unreadable(place, new WholeFile.TooLarge().reason()));
            return;
        }
        String html = Decoding.text(content, type.parameters().get("charset"));
        LocalDate fetched = response.date().atZone(ZoneOffset.UTC).toLocalDate();
        String url = response.target();
        ArticleFile page = file.member(url, InputStream::nullInputStream);
        entries.accept(
                WholePage.markedUp(html, text -> MarkedUpPage.read(text, url, fetched.plusDays(1)), page, place));
    }

    private static InputStream unpacked(InputStream body, HttpResponse http) throws IOException {
        boolean packed = http.headers().first("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
        return packed ? new UnpackedStream(body) : body;
    }
}
