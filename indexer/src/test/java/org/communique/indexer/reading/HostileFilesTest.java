package org.communique.indexer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Files that are damaged or meant to harm: each is rejected with its reason, and the run goes on. */
class HostileFilesTest extends ReadFiles {
    @Test
    void a_document_type_far_down_or_in_another_charset_is_refused_too() throws IOException {
        String bomb = "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x"
                + " SYSTEM \"file:///etc/passwd\">]>";
        String feed = bomb + "<rss version=\"2.0\"><channel><title>&b;&x;</title></channel></rss>";
        assertTrue(reasons(read("a.rss", "<?xml version=\"1.0\"?><!--" + "x".repeat(100_000) + "-->" + feed))
                .getFirst()
                .contains("DOCTYPE is disallowed"));
        assertTrue(reasons(read("a.rss", feed.getBytes(StandardCharsets.UTF_16)))
                .getFirst()
                .startsWith("the feed declares a document type"));
    }

    @Test
    void a_feed_with_a_document_type_is_rejected_unread() throws IOException {
        List<String> reasons = reasons(read(
                "a.xml",
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version='2.0'><channel><title>&x;</title>"
                        + "</channel></rss>"));
        assertEquals(
                List.of("the feed declares a document type, which feeds have no use for; delete the declaration"),
                reasons);
    }

    @Test
    void a_damaged_sitemap_is_rejected_with_its_reason() throws IOException {
        String reason = reasons(read("sitemap.xml", "<urlset><url><loc>http://a.example/1</loc>"))
                .getFirst();
        assertTrue(reason.startsWith("the sitemap breaks off or is damaged ("), reason);
    }

    @Test
    void a_web_archive_that_breaks_off_keeps_what_came_before() throws IOException {
        byte[] record = warc("http://a.example/x.html", "utf-8");
        byte[] both = new byte[record.length * 2 - 80];
        System.arraycopy(record, 0, both, 0, record.length);
        System.arraycopy(record, 0, both, record.length, record.length - 80);
        List<Entry> entries = read("a.warc", both);
        assertEquals(1, articles(entries).size());
        assertTrue(reasons(entries).getFirst().startsWith("the web archive breaks off or is damaged here"));
    }

    @Test
    void a_member_that_leads_out_of_its_archive_is_rejected() throws IOException {
        List<String> reasons = reasons(read("a.zip", zip("../evil.html", PAGE.getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                List.of("the member “../evil.html” leads out of the archive; pack it anew without such names"),
                reasons);
    }

    @Test
    void a_bomb_stops_where_it_grows_too_large() throws IOException {
        Path bomb = folder.resolve("a.jsonl.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] blank = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                gzip.write(blank);
            }
        }
        assertEquals(
                List.of("the file cannot be read (it unpacks to more than 200 times its size); save it anew"),
                reasons(entries()));
    }

    @Test
    void a_bomb_in_an_archive_stops_too_and_the_run_goes_on() throws IOException {
        Files.writeString(folder.resolve("b.html"), PAGE);
        List<Entry> entries = read("a.zip", zip("bomb.html", new byte[100 << 20]));
        assertTrue(
                reasons(entries)
                        .contains("the archive breaks off or is damaged (it unpacks to more than 200 times its size);"
                                + " pack it anew"),
                () -> reasons(entries).toString());
        assertEquals(1, articles(entries).size());
    }

    @Test
    void a_bomb_in_a_web_archive_stops_too() throws IOException {
        byte[] http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        int length = http.length + (100 << 20);
        byte[] head = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID:"
                        + " <urn:uuid:0a0a0a0a-0000-0000-0000-000000000001>\r\nWARC-Date:"
                        + " 2020-01-01T00:00:00Z\r\nWARC-Target-URI: http://a.example/\r\nContent-Type:"
                        + " application/http; msgtype=response\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(head);
        record.write(http);
        record.write(new byte[100 << 20]);
        List<String> reasons = reasons(read("a.warc.gz", packed(record.toByteArray())));
        assertTrue(reasons.getLast().contains("it unpacks to more than 200 times its size"), reasons::toString);
    }

    @Test
    void an_archive_that_was_cut_off_between_members_says_so() throws IOException {
        byte[] whole = zip("a.html", PAGE.getBytes(StandardCharsets.UTF_8));
        int directory = whole.length - 22 - 46 - "a.html".length();
        List<Entry> entries = read("a.zip", Arrays.copyOf(whole, directory + 40));
        assertEquals(1, articles(entries).size());
        assertEquals(
                List.of("the archive breaks off or is damaged (its end is missing); pack it anew"), reasons(entries));
    }

    @Test
    void a_page_of_too_many_tags_is_rejected_before_it_fills_the_memory() throws IOException {
        assertEquals(
                List.of("the page has more than 150,000 tags, more than any article; split it into articles or delete"
                        + " it"),
                reasons(read("a.html", "<p><font><i><b>".repeat(40_000))));
    }

    @Test
    void a_page_larger_than_any_article_is_rejected() throws IOException {
        assertEquals(
                List.of("the file unpacks to more than 16 MB, more than any article; split it into articles or delete"
                        + " it"),
                reasons(read("a.html", "<p>word</p>".repeat(2_000_000))));
    }

    @Test
    void a_hundred_thousand_nested_tags_are_read_all_the_same() throws IOException {
        String page =
                "<div>".repeat(100_000) + "<p>The text is far below, and it is long enough to be prose of an article.";
        assertEquals(1, articles(read("a.html", page)).size());
    }

    @Test
    void binary_data_by_the_name_of_a_page_are_rejected() throws IOException {
        byte[] junk = new byte[100_000];
        new Random(7).nextBytes(junk);
        assertEquals(
                List.of("the file is no text but binary data; delete it or give it its right name"),
                reasons(read("a.html", junk)));
    }

    @Test
    void a_damaged_pdf_costs_itself_only() throws IOException {
        Files.writeString(folder.resolve("b.html"), PAGE);
        List<Entry> entries = read("a.pdf", "%PDF-1.4\n1 0 obj << /Length 99999999 >> stream\nxxxx");
        assertTrue(reasons(entries).getFirst().startsWith("the PDF cannot be read ("));
        assertEquals(1, articles(entries).size());
    }

    @Test
    void a_link_that_leads_back_ends_with_a_reason() throws IOException {
        Files.createDirectory(folder.resolve("loop"));
        Files.createSymbolicLink(folder.resolve("loop/back"), folder);
        List<Entry> entries = read("a.html", PAGE);
        assertEquals(1, articles(entries).size());
        assertTrue(reasons(entries).getFirst().startsWith("it cannot be opened (FileSystemLoop)"));
    }
}
