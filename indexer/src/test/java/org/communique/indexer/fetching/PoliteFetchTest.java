package org.communique.indexer.fetching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliteFetchTest {
    @TempDir
    private Path folder;

    private Site site;
    private Runs runs;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        runs = new Runs(folder.resolve("pages.warc.gz"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void threePages(String... headers) {
        site.feed("/feed", site.at("/1"), site.at("/2"), site.at("/3"));
        site.page("/1", "One", headers).page("/2", "Two", headers).page("/3", "Three", headers);
    }

    @Test
    void what_a_feed_lists_is_read_back_as_articles() throws Exception {
        threePages();
        FetchReport report = runs.run(site.at("/feed"));
        assertEquals(new FetchReport(3, 0, 0, 0, 3, folder.resolve("pages.warc.gz")), report);
        assertEquals(List.of("One", "Three", "Two"), runs.titles());
        assertEquals(site.at("/1"), runs.articles().getFirst().url());
    }

    @Test
    void a_host_gets_one_request_a_second() throws Exception {
        threePages();
        runs.run(site.at("/feed"));
        assertEquals(List.of("/robots.txt", "/feed", "/1", "/2", "/3"), site.asked());
        assertEquals(Collections.nCopies(4, Duration.ofSeconds(1)), runs.pauses());
    }

    @Test
    void a_longer_crawl_delay_is_kept() throws Exception {
        threePages();
        site.text("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7.5\n");
        runs.run(site.at("/feed"));
        List<Duration> expected = new ArrayList<>(Collections.nCopies(4, Duration.ofMillis(7500)));
        // The rules themselves are asked for before anything of a delay is known.
        expected.set(0, Duration.ofSeconds(1));
        assertEquals(expected, runs.pauses());
    }

    @Test
    void a_crawl_delay_of_more_than_a_minute_closes_the_site() throws Exception {
        threePages();
        site.text("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 3600\n");
        runs.run(site.at("/feed"));
        assertEquals(
                List.of(site.at("/feed")
                        + ": robots.txt of its site asks for 3600 seconds between two requests, more than"
                        + " the 60 that are waited; fetch it by other means"),
                runs.refusals());
    }

    @Test
    void robots_txt_is_obeyed() throws Exception {
        threePages();
        site.text("/robots.txt", "text/plain", "User-agent: *\nDisallow: /2\n");
        runs.run(site.at("/feed"));
        assertEquals(
                List.of(site.at("/2") + ": robots.txt of its site does not permit it; ask the site for leave"),
                runs.refusals());
        assertFalse(site.asked().contains("/2"));
        assertEquals(2, runs.fetched().size());
    }

    @Test
    void steps_in_a_path_do_not_lead_around_robots_txt() throws Exception {
        site.text("/robots.txt", "text/plain", "User-agent: *\nDisallow: /secret\n")
                .page("/secret/a", "Secret");
        runs.run(site.at("/open/../secret/a"));
        assertEquals(
                List.of(site.at("/secret/a") + ": robots.txt of its site does not permit it; ask the site for leave"),
                runs.refusals());
    }

    @Test
    void rules_for_this_program_by_name_go_before_those_for_all() throws Exception {
        threePages();
        site.text("/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n\nUser-agent: newsdesk\nDisallow: /3\n");
        assertEquals(0, runs.run(site.at("/feed")).fetched());
        assertEquals(
                2,
                runs.named("NewsDesk/2.0 (desk@a.example)")
                        .run(site.at("/feed"))
                        .fetched());
    }

    @Test
    void a_site_without_robots_txt_is_open() throws Exception {
        threePages();
        site.status("/robots.txt", 403);
        assertEquals(3, runs.run(site.at("/feed")).fetched());
    }

    @Test
    void a_site_whose_robots_txt_fails_is_closed_for_the_run() throws Exception {
        threePages();
        site.status("/robots.txt", 500);
        runs.run(site.at("/1"), site.at("/2"));
        String reason = ": robots.txt of its site cannot be read (the server answers 500), which permits nothing; try"
                + " again later";
        assertEquals(List.of(site.at("/1") + reason, site.at("/2") + reason), runs.refusals());
        assertEquals(List.of("/robots.txt"), site.asked());
    }

    @Test
    void robots_txt_may_redirect() throws Exception {
        threePages();
        site.status("/robots.txt", 301, "Location", "/rules")
                .text("/rules", "text/plain", "User-agent: *\nDisallow: /\n");
        runs.run(site.at("/1"));
        assertEquals(
                List.of(site.at("/1") + ": robots.txt of its site does not permit it; ask the site for leave"),
                runs.refusals());
    }

    @Test
    void a_host_that_asks_for_rest_is_left_alone() throws Exception {
        threePages();
        site.status("/2", 503, "Retry-After", "120");
        FetchReport report = runs.run(site.at("/feed"));
        String reason =
                "its host asks to come back in 120 seconds (it answers 503) and is left alone for this run; run the"
                        + " command again then";
        assertEquals(
                List.of(
                        new Outcome.Fetched(site.at("/1")),
                        new Outcome.Refused(site.at("/2"), reason),
                        new Outcome.Left("127.0.0.1", 1, reason)),
                runs.outcomes());
        assertEquals(new FetchReport(1, 0, 1, 1, 1, folder.resolve("pages.warc.gz")), report);
        assertFalse(site.asked().contains("/3"));
    }

    @Test
    void a_host_that_counts_too_many_requests_is_left_alone() throws Exception {
        threePages();
        site.status("/1", 429, "Retry-After", "Sat, 09 Jun 2018 10:00:00 GMT");
        runs.run(site.at("/feed"));
        assertEquals(
                List.of(site.at("/1")
                        + ": its host asks to come back after Sat, 09 Jun 2018 10:00:00 GMT (it answers 429) and"
                        + " is left alone for this run; run the command again then"),
                runs.refusals());
        assertEquals(List.of("/robots.txt", "/feed", "/1"), site.asked());
    }

    @Test
    void a_host_that_fails_again_and_again_is_left_alone() throws Exception {
        String[] pages = new String[8];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = site.at("/" + i);
            site.on("/" + i, request -> request.getResponseHeaders().set("Content-Type", "text/html"));
        }
        site.feed("/feed", pages);
        FetchReport report = runs.run(site.at("/feed"));
        assertEquals(5, report.refused());
        assertEquals(
                new Outcome.Left(
                        "127.0.0.1",
                        3,
                        "its host failed 5 times in a row and is left alone for this run; run the command again later"),
                runs.outcomes().getLast());
    }

    @Test
    void what_did_not_change_is_not_sent_again() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        String day = "Sat, 09 Jun 2018 10:00:00 GMT";
        site.on("/1", request -> {
            request.getResponseHeaders().set("Content-Type", "text/html");
            request.getResponseHeaders().set("ETag", "\"v1\"");
            request.getResponseHeaders().set("Last-Modified", day);
            boolean known = "\"v1\"".equals(request.getRequestHeaders().getFirst("If-None-Match"))
                    && day.equals(request.getRequestHeaders().getFirst("If-Modified-Since"));
            request.sendResponseHeaders(known ? 304 : 200, known ? -1 : 0);
            if (!known) {
                String html = Site.html("News, sent " + sent.incrementAndGet() + " times");
                request.getResponseBody().write(html.getBytes(StandardCharsets.UTF_8));
            }
        });
        site.feed("/feed", site.at("/1"));
        assertEquals(1, runs.run(site.at("/feed")).fetched());
        FetchReport report = runs.run(site.at("/feed"));
        assertEquals(new FetchReport(0, 1, 0, 0, 1, folder.resolve("pages.warc.gz")), report);
        assertEquals(List.of("News, sent 1 times"), runs.titles());
    }

    @Test
    void what_a_server_sends_again_as_it_was_is_unchanged_too() throws Exception {
        threePages();
        runs.run(site.at("/feed"));
        assertEquals(3, runs.run(site.at("/feed")).unchanged());
    }

    @Test
    void a_page_that_changed_takes_the_place_of_the_one_before() throws Exception {
        threePages();
        runs.run(site.at("/feed"));
        site.page("/2", "Second");
        FetchReport report = runs.run(site.at("/feed"));
        assertEquals(new FetchReport(1, 2, 0, 0, 3, folder.resolve("pages.warc.gz")), report);
        assertEquals(List.of("One", "Second", "Three"), runs.titles());
        assertEquals(3, runs.run(site.at("/feed")).unchanged());
    }

    @Test
    void packed_pages_are_unpacked() throws Exception {
        site.bytes(
                "/1",
                "text/html; charset=windows-1251",
                Site.packed(Site.html("Саммит").getBytes(Charset.forName("windows-1251"))),
                "Content-Encoding",
                "gzip");
        runs.run(site.at("/1"));
        assertEquals(List.of("Саммит"), runs.titles());
    }

    @Test
    void runs_with_a_limit_get_through_a_list_one_after_another() throws Exception {
        threePages();
        FetchReport first = runs.limitedTo(2).run(site.at("/feed"));
        assertEquals(new FetchReport(2, 0, 0, 1, 2, folder.resolve("pages.warc.gz")), first);
        assertEquals(
                new Outcome.Left("beyond --limit 2", 1, "run the command again for these"),
                runs.outcomes().getLast());
        runs.run(site.at("/feed"));
        assertEquals(List.of(site.at("/3")), runs.fetched());
    }
}
