package org.communique.indexer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.PublishedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
    private static final String PAGE =
            "<html><head><title>Встреча в Циндао</title></head><body><h1>Встреча в Циндао</h1>"
                    + "<p>Девятого июня в Циндао прошла встреча генеральных секретарей трёх организаций, они обсудили"
                    + " безопасность.</p></body></html>";

    @TempDir
    private Path folder;

    private List<Entry> read(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        return entries();
    }

    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        new SourceReader(FieldNames.standard()).read(SourceListing.of(folder), entries::add, _ -> {});
        return entries;
    }

    private List<Entry> read(String name, String content) throws IOException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Article> articles(List<Entry> entries) {
        List<Article> articles = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Read read) {
                articles.add(read.article());
            }
        }
        return articles;
    }

    private static List<String> reasons(List<Entry> entries) {
        List<String> reasons = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Unreadable unreadable) {
                reasons.add(unreadable.reason());
            }
        }
        return reasons;
    }

    private static byte[] warc(String address, String charset) throws IOException {
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

    private static byte[] packed(byte[]... members) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] member : members) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(all)) {
                gzip.write(member);
            }
        }
        return all.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return all.toByteArray();
    }

    @Test
    void a_row_of_a_table_is_an_article() throws IOException {
        String table = """
            Title,Text,Published,Url
            "Talks, held","He said ""yes"".
            Twice",2018-06-09,http://a.example/1
            """;
        Article article = articles(read("a.csv", table)).getFirst();
        assertEquals("Talks, held", article.title());
        assertEquals("He said \"yes\".\nTwice", article.text());
        assertEquals("http://a.example/1", article.id());
    }

    @Test
    void a_table_without_known_columns_is_rejected_with_advice() throws IOException {
        assertEquals(
                List.of("the first row names neither \"title\" nor \"text\"; name the columns with --map"
                        + " title=…,text=…"),
                reasons(read("a.tsv", "headline\tcontent\na\tb\n")));
    }

    @Test
    void an_item_of_a_feed_is_an_article() throws IOException {
        Article article = articles(read(
                        "a.rss",
                        "<rss version='2.0'><channel><title>Wire</title><link>http://a.example/</link><description>d</description><item><title>Talks"
                            + " held</title><link>http://a.example/1</link><pubDate>Sat, 09 Jun 2018 10:00:00"
                            + " GMT</pubDate><description>&lt;p&gt;They were held in Qingdao, and the sides"
                            + " agreed.&lt;/p&gt;</description></item></channel></rss>"))
                .getFirst();
        assertEquals("Wire", article.source());
        assertEquals("They were held in Qingdao, and the sides agreed.", article.text());
        assertEquals(PublishedDate.parse("2018-06-09").orElseThrow(), article.published());
    }

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
    void a_sitemap_says_what_brings_its_pages() throws IOException {
        List<String> reasons = reasons(read(
                "sitemap.xml",
                "<?xml version='1.0'?><urlset"
                        + " xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>http://a.example/1"
                        + "</loc></url><url><loc>http://a.example/2</loc></url></urlset>"));
        assertEquals(
                List.of("it is a sitemap and lists 2 addresses, no text; ./communique fetch sitemap.xml brings the"
                        + " pages"),
                reasons);
    }

    @Test
    void a_text_with_nothing_but_addresses_is_a_list_of_them() throws IOException {
        assertEquals(
                List.of("it is a plain list and lists 1 address, no text; ./communique fetch a.txt brings the pages"),
                reasons(read("a.txt", "# from the site\nhttp://a.example/1\n")));
    }

    @Test
    void a_text_that_begins_with_an_address_is_an_article() throws IOException {
        assertEquals(
                1,
                articles(read("a.txt", "http://a.example/1\n\nMinisters met on Friday to discuss trade.\n"))
                        .size());
    }

    @Test
    void a_damaged_sitemap_is_rejected_with_its_reason() throws IOException {
        String reason = reasons(read("sitemap.xml", "<urlset><url><loc>http://a.example/1</loc>"))
                .getFirst();
        assertTrue(reason.startsWith("the sitemap breaks off or is damaged ("), reason);
    }

    @Test
    void an_item_of_a_feed_with_a_link_alone_is_an_article_by_its_headline() throws IOException {
        Article article = articles(read(
                        "a.rss",
                        "<rss version='2.0'><channel><title>Wire</title><link>http://a.example/</link><description>d</description><item><title>Talks"
                            + " held</title><link>http://a.example/1</link></item></channel></rss>"))
                .getFirst();
        assertEquals("Talks held", article.title());
        assertEquals("", article.text());
    }

    @Test
    void pages_of_a_web_archive_are_decoded_as_their_server_said() throws IOException {
        List<Article> articles = articles(read(
                "a.warc.gz",
                packed(
                        warc("http://a.example/2018/06/09/x.html", "windows-1251"),
                        warc("http://a.example/2018/06/10/y.html", "utf-8"))));
        assertEquals(2, articles.size());
        assertEquals("Встреча в Циндао", articles.getFirst().title());
        assertEquals("http://a.example/2018/06/09/x.html", articles.getFirst().url());
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
    void a_packed_web_archive_in_a_zip_is_read() throws IOException {
        byte[] archive = packed(warc("http://a.example/x.html", "utf-8"));
        assertEquals(
                1,
                articles(read("a.wacz", zip("archive/data.warc.gz", archive))).size());
    }

    @Test
    void an_archive_packed_once_more_is_read() throws IOException {
        byte[] archive = packed(zip("a.html", PAGE.getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, articles(read("a.zip.gz", archive)).size());
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

    @Test
    void a_teaser_on_all_pages_of_a_folder_is_furniture() throws IOException {
        for (String subject : List.of("trade", "roads", "borders")) {
            Files.writeString(
                    folder.resolve(subject + ".html"),
                    "<body><h1>Talks on " + subject
                            + "</h1><p>The secretary general received the ambassador of Serbia and spoke with him at"
                            + " some length.</p><p>Ministers met on Friday to discuss " + subject
                            + " in all detail, and because "
                            + subject + " is what concerns them all, they promised each other that " + subject
                            + " will be on the agenda again.</p></body>");
        }
        for (Article article : articles(entries())) {
            assertTrue(article.text().startsWith("Ministers met on Friday"), article.text());
            assertTrue(article.surroundings().furniture().contains("ambassador of Serbia"));
        }
    }
}
