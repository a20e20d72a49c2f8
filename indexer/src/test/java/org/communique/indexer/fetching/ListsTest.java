package org.communique.indexer.fetching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsTest {
    private static final String XMLNS = " xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'";

    @TempDir
    private Path folder;

    private Site site;
    private Runs runs;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        runs = new Runs(folder.resolve("pages.warc.gz"));
        site.page("/1", "One").page("/2", "Two").page("/3", "Three");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static String urlset(String... addresses) {
        return "<urlset" + XMLNS + "><url><loc>" + String.join("</loc></url><url><loc>", addresses)
                + "</loc></url></urlset>";
    }

    private static String index(String... addresses) {
        return "<sitemapindex" + XMLNS + "><sitemap><loc>" + String.join("</loc></sitemap><sitemap><loc>", addresses)
                + "</loc></sitemap></sitemapindex>";
    }

    @Test
    void an_index_leads_to_its_sitemaps_and_they_to_their_pages() throws Exception {
        site.text("/sitemap.xml", "text/xml", index(site.at("/a.xml"), site.at("/b.xml.gz")));
        site.text("/a.xml", "text/xml", urlset(site.at("/1"), site.at("/2")));
        site.bytes(
                "/b.xml.gz",
                "application/x-gzip",
                Site.packed(urlset(site.at("/3")).getBytes(StandardCharsets.UTF_8)));
        runs.run(site.at("/sitemap.xml"));
        assertEquals(List.of(site.at("/1"), site.at("/2"), site.at("/3")), runs.fetched());
    }

    @Test
    void an_index_that_names_itself_ends() throws Exception {
        site.text("/sitemap.xml", "text/xml", index(site.at("/sitemap.xml"), site.at("/a.xml")));
        site.text("/a.xml", "text/xml", urlset(site.at("/1")));
        assertEquals(1, runs.run(site.at("/sitemap.xml")).fetched());
    }

    @Test
    void indexes_deeper_than_three_are_left() throws Exception {
        for (int i = 0; i < 4; i++) {
            site.text("/" + i + ".xml", "text/xml", index(site.at("/" + (i + 1) + ".xml")));
        }
        runs.run(site.at("/0.xml"));
        assertEquals(
                List.of(new Outcome.Left(
                        site.at(""), 1, "sitemaps are followed 3 deep and these lie deeper; name them to the command")),
                runs.outcomes());
    }

    @Test
    void sitemaps_beyond_the_limit_are_not_read() throws Exception {
        site.text("/sitemap.xml", "text/xml", index(site.at("/a.xml"), site.at("/b.xml")));
        site.text("/a.xml", "text/xml", urlset(site.at("/1"), site.at("/2")));
        runs.limitedTo(2).run(site.at("/sitemap.xml"));
        assertEquals(
                new Outcome.Left(
                        "127.0.0.1",
                        1,
                        "the sitemaps read before fill the limit of 2 pages; run the command again, or raise --limit"),
                runs.outcomes().getFirst());
        assertEquals(2, runs.fetched().size());
    }

    @Test
    void a_page_that_two_lists_name_is_fetched_once() throws Exception {
        site.feed("/feed", site.at("/1"), site.at("/1#more")).text("/list", "text/plain", site.at("/1"));
        assertEquals(1, runs.run(site.at("/feed"), site.at("/list")).fetched());
    }

    @Test
    void the_address_of_a_page_is_its_own_list() throws Exception {
        runs.run(site.at("/1"));
        assertEquals(List.of("One"), runs.titles());
        assertEquals(List.of("/robots.txt", "/1"), site.asked());
    }

    @Test
    void links_of_a_feed_may_be_relative() throws Exception {
        site.feed("/news/feed", "../1", "/2", "?x=1").page("/news/feed?x=1", "Asked");
        runs.run(site.at("/news/feed"));
        assertEquals(List.of(site.at("/1"), site.at("/2"), site.at("/news/feed?x=1")), runs.fetched());
    }

    @Test
    void a_redirected_page_is_kept_at_its_last_address() throws Exception {
        site.feed("/feed", site.at("/old")).status("/old", 301, "Location", "/1");
        runs.run(site.at("/feed"));
        assertEquals(List.of(site.at("/1")), runs.fetched());
        assertEquals(List.of("One"), runs.titles());
        assertEquals(1, runs.run(site.at("/feed")).unchanged());
    }

    @Test
    void a_redirect_may_be_written_in_letters_of_any_script() throws Exception {
        String path = "/новости";
        String bytes = new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String escaped = "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8";
        site.feed("/feed", site.at("/old"))
                .status("/old", 301, "Location", bytes)
                .page(escaped, "News");
        runs.run(site.at("/feed"));
        assertEquals(List.of(site.at(escaped)), runs.fetched());
    }

    @Test
    void files_are_lists_too() throws Exception {
        Path feed = Files.writeString(folder.resolve("feed.rss"), Site.feedOf(site.at("/1")));
        Path list = Files.writeString(folder.resolve("list.txt"), "# pages\n\n" + site.at("/2") + "\n");
        Path sitemap = Files.write(
                folder.resolve("s.xml.gz"), Site.packed(urlset(site.at("/3")).getBytes(StandardCharsets.UTF_8)));
        runs.run(feed.toString(), list.toString(), sitemap.toString());
        assertEquals(List.of(site.at("/1"), site.at("/2"), site.at("/3")), runs.fetched());
    }

    @Test
    void files_that_are_no_lists_are_refused() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), Site.html("One"));
        Path text = Files.writeString(folder.resolve("a.txt"), "Ministers met on Friday.");
        Path empty = Files.writeString(folder.resolve("empty"), "\n");
        Path none = folder.resolve("none");
        Path relative = Files.writeString(folder.resolve("b.rss"), Site.feedOf("/1"));
        runs.run(page.toString(), text.toString(), empty.toString(), none.toString(), relative.toString());
        assertEquals(
                List.of(
                        page + ": it is a page and lists nothing; ./communique index reads it as it is",
                        text
                                + ": it is no feed, no sitemap and no list with an http address on each line; name one"
                                + " of these or a page",
                        empty + ": it is empty; name a feed, a sitemap, a list of addresses or a page",
                        none + ": there is no such file; name one, or an address that begins with http:// or https://",
                        "/1: it is no whole address; write it as https://host/page"),
                runs.refusals());
    }

    @Test
    void a_feed_that_breaks_off_is_refused() throws Exception {
        site.text("/feed", "application/rss+xml", Site.feedOf(site.at("/1")).substring(0, 150));
        runs.run(site.at("/feed"));
        String reason = runs.refusals().getFirst();
        assertTrue(
                reason.startsWith(site.at("/feed") + ": it is no whole RSS or Atom feed (Invalid XML")
                        && reason.endsWith("); fetch it anew"),
                reason);
    }

    @Test
    void a_list_that_declares_entities_is_refused_unread() throws Exception {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
        site.text("/feed", "application/rss+xml", "<?xml version='1.0'?>" + bomb + Site.feedOf("&b;"));
        site.text("/sitemap.xml", "text/xml", bomb + urlset("&b;"));
        runs.run(site.at("/feed"), site.at("/sitemap.xml"));
        String reason =
                ": it declares a document type, which feeds and sitemaps have no use for; delete the declaration";
        assertEquals(List.of(site.at("/feed") + reason, site.at("/sitemap.xml") + reason), runs.refusals());
    }

    @Test
    void a_feed_that_lists_nothing_is_told() throws Exception {
        site.text("/feed", "application/rss+xml", Site.feedOf());
        runs.run(site.at("/feed"));
        assertEquals(
                List.of(site.at("/feed") + ": the feed lists nothing; see whether it is the right one"),
                runs.refusals());
    }

    @Test
    void entries_without_an_address_are_counted() throws Exception {
        site.text(
                "/feed",
                "application/rss+xml",
                Site.feedOf(site.at("/1")).replace("</channel>", "<item><title>Bare</title></item></channel>"));
        runs.run(site.at("/feed"));
        assertEquals(
                new Outcome.Left(
                        site.at("/feed"),
                        1,
                        "these entries have no address; their text, if any, is read by ./communique index"),
                runs.outcomes().getFirst());
    }

    @Test
    void a_page_that_is_named_as_a_sitemap_is_refused() throws Exception {
        site.text("/sitemap.xml", "text/xml", index(site.at("/1")));
        runs.run(site.at("/sitemap.xml"));
        assertEquals(
                List.of(site.at("/1") + ": it is named as a sitemap and is a page; tell the site"), runs.refusals());
    }
}
