package org.communique.indexer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.PublishedDate;
import org.junit.jupiter.api.Test;

class FormatsTest extends ReadFiles {
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
