package org.communique.indexer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.indexer.reading.recurrence.SiteBlocks;
import org.communique.lexicon.schema.DateFinding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates with slashes, read as the other pages of their site write them. */
class SiteDatesTest {
    private static final String REMARK =
            "its date can be read as 2018-09-06 or 2018-06-09 and no page of its site shows which comes first, the"
                    + " article is kept without one";

    @TempDir
    private Path folder;

    private void page(String name, String host, String stamp) throws IOException {
        Files.writeString(
                folder.resolve(name + ".html"),
                "<html lang=en-US><head><link rel=canonical href=https://" + host + "/" + name
                        + "></head><body><div><h1>Ministers meet in Astana on " + name + "</h1><p>" + stamp
                        + "</p><p>The ministers of " + name + " met on Friday and spoke of " + name
                        + " at some length, as they had promised each other.</p></div></body></html>");
    }

    /** The entries by the names of their files. */
    private Map<String, Entry.Read> read() throws IOException {
        Map<String, Entry.Read> read = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        new SourceReader(FieldNames.standard())
                .read(List.of(SourceListing.of(folder)), SiteBlocks.Known.NOTHING, entries::add, _ -> {});
        for (Entry entry : entries) {
            if (entry instanceof Entry.Read article) {
                read.put(article.place().file().getFileName().toString().replace(".html", ""), article);
            }
        }
        return read;
    }

    private static String day(Entry.@Nullable Read read) {
        assertNotNull(read);
        var published = read.article().published();
        return published == null ? "" : published.text();
    }

    @Test
    void the_habit_that_another_page_of_the_site_shows_decides() throws IOException {
        page("roads", "day.example", "06/09/2018");
        page("trade", "day.example", "23/06/2018");
        page("ports", "month.example", "06/09/2018");
        page("rails", "month.example", "06/23/2018");
        Map<String, Entry.Read> read = read();
        assertEquals("2018-09-06", day(read.get("roads")));
        assertEquals("2018-06-23", day(read.get("trade")));
        assertEquals("2018-06-09", day(read.get("ports")));
        Entry.Read roads = read.get("roads");
        assertNotNull(roads);
        assertEquals(
                new DateFinding("near headline, habit of site", 0.9),
                roads.article().surroundings().dated());
        assertNull(roads.remark());
    }

    @Test
    void where_no_page_of_the_site_shows_one_the_article_stays_undated_and_says_why() throws IOException {
        page("roads", "silent.example", "06/09/2018");
        page("trade", "silent.example", "05/04/2018");
        page("ports", "day.example", "23/06/2018");
        Entry.Read roads = read().get("roads");
        assertNotNull(roads);
        assertNull(roads.article().published());
        assertEquals(
                new DateFinding("ambiguous", 0), roads.article().surroundings().dated());
        assertEquals(REMARK, roads.remark());
    }

    @Test
    void a_site_that_writes_both_ways_decides_nothing() throws IOException {
        page("roads", "both.example", "06/09/2018");
        page("trade", "both.example", "23/06/2018");
        page("ports", "both.example", "06/23/2018");
        Entry.Read roads = read().get("roads");
        assertNotNull(roads);
        assertEquals(REMARK, roads.remark());
    }

    @Test
    void a_date_that_reads_the_same_both_ways_needs_no_habit() throws IOException {
        page("roads", "silent.example", "06/06/2018");
        assertEquals("2018-06-06", day(read().get("roads")));
    }

    @Test
    void the_data_of_the_page_decide_alone() throws IOException {
        page(
                "roads",
                "silent.example",
                "06/09/2018<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":"
                        + "\"2018-06-09\"}</script>");
        assertEquals("2018-06-09", day(read().get("roads")));
    }

    @Test
    void bare_pages_of_a_folder_share_their_habit_too() throws IOException {
        String prose = "The ministers met on Friday and spoke of roads at some length, as they had promised each other"
                + " before the summer began.";
        Files.writeString(folder.resolve("roads.txt"), "Ministers meet in Astana\n06/09/2018\n" + prose);
        assertEquals(REMARK, remark("roads.txt"));
        Files.writeString(folder.resolve("trade.txt"), "Ministers meet in Moscow\n23/06/2018\n" + prose);
        assertEquals("2018-09-06", day(read().get("roads.txt")));
    }

    private String remark(String name) throws IOException {
        Entry.Read read = read().get(name);
        assertNotNull(read);
        return String.valueOf(read.remark());
    }
}
