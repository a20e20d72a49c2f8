package org.communique.indexer.reading.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.communique.indexer.reading.addresses.AddressList.Kind;
import org.communique.indexer.reading.addresses.AddressList.Listed;
import org.communique.indexer.reading.addresses.AddressList.Unclear;
import org.junit.jupiter.api.Test;

class AddressListTest {
    private static final String XMLNS = " xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'";

    private static Listed listed(String text) {
        return assertInstanceOf(Listed.class, AddressList.of(text));
    }

    private static String reason(String text) {
        return assertInstanceOf(Unclear.class, AddressList.of(text)).reason();
    }

    @Test
    void pages_of_a_sitemap_come_newest_first_and_those_without_a_date_last() {
        Listed listed = listed("<?xml version='1.0'?><!-- made by hand --><urlset" + XMLNS + ">"
                + "<url><loc>http://a.example/old</loc><lastmod>2017-01-01</lastmod></url>"
                + "<url><loc> http://a.example/none </loc></url>"
                + "<url><loc>http://a.example/new?a=1&amp;b=2</loc><lastmod>2018-06-09T10:00:00+03:00</lastmod></url>"
                + "</urlset>");
        assertEquals(Kind.SITEMAP, listed.kind());
        assertEquals(
                List.of("http://a.example/new?a=1&b=2", "http://a.example/old", "http://a.example/none"),
                listed.addresses());
        assertEquals("sitemap and lists 3 addresses", listed.words());
    }

    @Test
    void addresses_that_lead_nowhere_are_handed_on_too() {
        Listed listed = listed("<urlset" + XMLNS + "><url><loc>/relative</loc></url><url><loc>not one</loc></url>"
                + "<url><loc>http://b.example/x</loc></url></urlset>");
        assertEquals(List.of("/relative", "not one", "http://b.example/x"), listed.addresses());
    }

    @Test
    void pictures_of_a_page_are_no_pages() {
        Listed listed = listed("<urlset" + XMLNS + " xmlns:image='http://www.google.com/schemas/sitemap-image/1.1'>"
                + "<url><loc>http://a.example/1</loc><image:image><image:loc>http://a.example/1.jpg</image:loc>"
                + "</image:image></url></urlset>");
        assertEquals(List.of("http://a.example/1"), listed.addresses());
    }

    @Test
    void an_index_lists_sitemaps() {
        Listed listed = listed(
                "<sitemapindex" + XMLNS + "><sitemap><loc>http://a.example/1.xml</loc></sitemap>" + "</sitemapindex>");
        assertEquals(Kind.SITEMAP_INDEX, listed.kind());
        assertEquals("sitemap index and lists 1 sitemap", listed.words());
    }

    @Test
    void names_of_items_serve_where_there_is_no_link() {
        Listed atom = listed("<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title>"
                + "<id>urn:x</id><updated>2018-06-09T00:00:00Z</updated>"
                + "<entry><title>e</title><id>urn:1</id><updated>2018-06-09T00:00:00Z</updated><link"
                + " rel='enclosure' href='http://a.example/sound.mp3'/><link"
                + " href='http://a.example/n/one'/></entry></feed>");
        assertEquals(List.of("http://a.example/n/one"), atom.addresses());
        Listed rss = listed("<rss version='2.0'><channel><title>t</title><link>http://a.example/</link><description>d"
                + "</description><item><title>1</title><guid>http://a.example/1</guid></item>"
                + "<item><title>2</title><guid isPermaLink='false'>42</guid></item></channel></rss>");
        assertEquals(List.of("http://a.example/1"), rss.addresses());
        assertEquals(1, rss.without());
    }

    @Test
    void a_page_is_known_by_its_beginning() {
        assertInstanceOf(AddressList.Page.class, AddressList.of("\uFEFF <!DOCTYPE html><html>"));
        assertInstanceOf(
                AddressList.Page.class,
                AddressList.of("<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0//EN' 'x'><html/>"));
    }

    @Test
    void what_is_no_list_is_told_by_its_first_element() {
        assertEquals(
                "it begins with <svg>, as no feed and no sitemap does; name one that does",
                reason("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    }

    @Test
    void document_types_are_refused_before_anything_is_read() {
        assertEquals(
                "it declares a document type, which feeds and sitemaps have no use for; delete the declaration",
                reason("<!DOCTYPE urlset [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><urlset" + XMLNS
                        + "><url><loc>&x;</loc></url></urlset>"));
    }

    @Test
    void the_parser_of_sitemaps_refuses_entities_by_itself_too() {
        String bomb = "<!DOCTYPE urlset [<!ENTITY a 'http://a.example/'>]><urlset" + XMLNS
                + "><url><loc>&a;</loc></url></urlset>";
        String reason = assertInstanceOf(Unclear.class, Sitemaps.list(bomb)).reason();
        assertTrue(reason.contains("DOCTYPE is disallowed"), reason);
        reason = assertInstanceOf(Unclear.class, Feeds.list(bomb)).reason();
        assertTrue(reason.startsWith("it is no whole RSS or Atom feed ("), reason);
    }

    @Test
    void a_sitemap_that_breaks_off_is_refused() {
        String reason = reason("<urlset" + XMLNS + "><url><loc>http://a.example/1</loc>");
        assertTrue(
                reason.startsWith("the sitemap breaks off or is damaged (XML document structures must start and end")
                        && reason.endsWith("; fetch it anew"),
                reason);
    }

    @Test
    void nesting_without_end_is_refused() {
        String deep = "<a>".repeat(100_000);
        assertTrue(reason("<urlset" + XMLNS + ">" + deep).startsWith("the sitemap breaks off or is damaged ("));
        assertTrue(reason("<rss version='2.0'><channel>" + deep + "</a>".repeat(100_000) + "</channel></rss>")
                .startsWith("it is no whole RSS or Atom feed ("));
    }

    @Test
    void one_bad_line_costs_a_plain_list_nothing_else() {
        assertEquals(
                List.of("https://a.example/1", "nonsense", "https://a.example/2"),
                listed("# news\nhttps://a.example/1\n\nnonsense\nhttps://a.example/2\nhttps://a.example/1\n")
                        .addresses());
    }
}
