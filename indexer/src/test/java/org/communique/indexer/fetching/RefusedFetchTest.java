package org.communique.indexer.fetching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedFetchTest {
    private static final String NOT_PUBLIC = ", which is not on the public internet; --allow-private permits that";

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

    private void assertRefused(String path, String reason) throws Exception {
        runs.run(site.at(path));
        assertEquals(List.of(site.at(path) + ": " + reason), runs.refusals());
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/, 127.0.0.1",
        "http://[::1]/, 0:0:0:0:0:0:0:1",
        "http://[::ffff:10.0.0.1]/, 10.0.0.1",
        "http://[::127.0.0.1]/, 0:0:0:0:0:0:7f00:1",
        "http://[fd00::1]/, fd00:0:0:0:0:0:0:1",
        "http://[fe80::1]/, fe80:0:0:0:0:0:0:1",
        "http://[ff02::1]/, ff02:0:0:0:0:0:0:1",
        "http://[2002:7f00:1::]/, 2002:7f00:1:0:0:0:0:0",
        "http://[64:ff9b::7f00:1]/, 64:ff9b:0:0:0:0:7f00:1",
        "http://169.254.169.254/latest/meta-data/, 169.254.169.254",
        "http://10.0.0.1/, 10.0.0.1",
        "http://172.31.255.255/, 172.31.255.255",
        "http://192.168.1.1/, 192.168.1.1",
        "http://100.64.0.1/, 100.64.0.1",
        "http://0.0.0.0/, 0.0.0.0",
        "http://224.0.0.1/, 224.0.0.1",
        "http://2130706433/, 127.0.0.1"
    })
    void an_address_of_a_private_network_is_refused(String address, String number) throws Exception {
        runs.reaching(PublicNetwork::has).run(address);
        assertEquals(List.of(address + ": it leads to " + number + NOT_PUBLIC), runs.refusals());
    }

    @ParameterizedTest
    @CsvSource({"http://localhost/", "http://LOCALHOST/", "http://0x7f000001/", "http://0x7f.1/", "http://127.1/"})
    void other_names_of_this_machine_lead_nowhere(String address) throws Exception {
        runs.reaching(PublicNetwork::has).run(address);
        String reason = runs.refusals().getFirst();
        // Which of these it is depends on what the system's resolver takes for a number.
        assertTrue(
                reason.contains(NOT_PUBLIC)
                        || reason.endsWith("; check its spelling and the network")
                        || reason.endsWith(": its host cannot be understood; write it as https://host/page"),
                reason);
    }

    @Test
    void a_redirect_to_a_private_network_is_refused() throws Exception {
        String inner = "http://127.0.0.2:" + site.port() + "/inner";
        site.status("/1", 302, "Location", inner);
        InetAddress open = InetAddress.ofLiteral("127.0.0.1");
        runs.reaching(number -> number.equals(open) || PublicNetwork.has(number));
        assertRefused("/1", "it redirects to " + inner + ": it leads to 127.0.0.2" + NOT_PUBLIC);
    }

    @Test
    void robots_txt_that_redirects_to_a_private_network_closes_its_site() throws Exception {
        site.page("/1", "One")
                .status("/robots.txt", 302, "Location", "http://127.0.0.2:" + site.port() + "/robots.txt");
        InetAddress open = InetAddress.ofLiteral("127.0.0.1");
        runs.reaching(open::equals);
        assertRefused(
                "/1",
                "robots.txt of its site cannot be read (it leads to 127.0.0.2" + NOT_PUBLIC
                        + "), which permits nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://a.example/x|only http and https are fetched, not ftp",
                "file:///etc/passwd|only http and https are fetched, not file",
                "jar:file:/a.jar!/x|only http and https are fetched, not jar",
                "javascript:alert(1)|only http and https are fetched, not javascript",
                "http://user:word@a.example/|it carries a user name; leave it out",
                "http:///x|its host cannot be understood; write it as https://host/page",
                "http://exa mple/|its host cannot be understood; write it as https://host/page",
                "http://a.example:99999/|it has no port 99999; ports end at 65535",
            })
    void what_is_no_address_of_the_web_is_refused(String address, String reason) throws Exception {
        site.text("/list", "text/plain", site.at("/1") + "\n" + address + "\n").page("/1", "One");
        FetchReport report = runs.run(site.at("/list"));
        assertEquals(List.of(address + ": " + reason), runs.refusals());
        assertEquals(1, report.fetched());
        runs.run(address);
        assertEquals(List.of(address + ": " + reason), runs.refusals());
    }

    @Test
    void a_redirect_to_another_scheme_is_refused() throws Exception {
        site.status("/1", 301, "Location", "file:///etc/passwd");
        assertRefused("/1", "it redirects to file:///etc/passwd: only http and https are fetched, not file");
    }

    @Test
    void a_redirect_in_a_circle_is_refused() throws Exception {
        site.status("/1", 302, "Location", "/2").status("/2", 302, "Location", "/1");
        assertRefused("/1", "it redirects in a circle; open it in a browser to see what it wants");
    }

    @Test
    void a_page_is_fetched_over_five_redirects_and_not_over_six() throws Exception {
        for (int i = 1; i <= 6; i++) {
            site.status("/" + i, 302, "Location", "/" + (i + 1));
        }
        site.page("/7", "Seven");
        assertRefused("/1", "it redirects more than 5 times; name the address that it ends at");
        runs.run(site.at("/2"));
        assertEquals(List.of(site.at("/7")), runs.fetched());
    }

    @Test
    void a_page_larger_than_any_news_is_refused() throws Exception {
        site.on("/1", request -> {
            request.getResponseHeaders().set("Content-Type", "text/html");
            request.sendResponseHeaders(200, 0);
            byte[] piece = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                request.getResponseBody().write(piece);
            }
        });
        site.feed("/feed", site.at("/1"));
        runs.run(site.at("/feed"));
        assertEquals(
                List.of(site.at("/1") + ": it is larger than 10 MB, more than any page of news; leave it out"),
                runs.refusals());
    }

    @Test
    void a_gzip_bomb_is_refused_at_its_limit() throws Exception {
        site.bytes("/1", "text/html", Site.packed(new byte[200 << 20]), "Content-Encoding", "gzip");
        site.feed("/feed", site.at("/1"));
        runs.run(site.at("/feed"));
        assertEquals(
                List.of(site.at("/1") + ": it is larger than 10 MB, more than any page of news; leave it out"),
                runs.refusals());
    }

    @Test
    void a_packed_sitemap_that_is_a_bomb_is_refused() throws Exception {
        site.bytes("/sitemap.xml.gz", "application/x-gzip", Site.packed(new byte[200 << 20]));
        assertRefused("/sitemap.xml.gz", "it is longer than 50 MB, more than a list may be; name its parts");
    }

    @Test
    void damaged_gzip_is_refused() throws Exception {
        byte[] packed = Site.packed(Site.html("One").getBytes(StandardCharsets.UTF_8));
        site.bytes("/1", "text/html", Arrays.copyOf(packed, packed.length / 2), "Content-Encoding", "gzip");
        assertRefused("/1", "its packing is damaged (Unexpected end of ZLIB input stream); try again later");
    }

    @Test
    void a_packing_that_was_not_asked_for_is_refused() throws Exception {
        site.page("/1", "One", "Content-Encoding", "br");
        assertRefused("/1", "the server packs it as “br”, which was not asked for; only gzip is unpacked");
    }

    @Test
    void a_server_that_does_not_end_is_cut_off() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        site.on("/1", request -> {
            request.getResponseHeaders().set("Content-Type", "text/html");
            request.sendResponseHeaders(200, 0);
            request.getResponseBody().write('<');
            request.getResponseBody().flush();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        FetchSettings settings = new FetchSettings(FetchSettings.USER_AGENT, 1, _ -> true, Duration.ofMillis(500));
        try (Requests requests = new Requests(settings, Clockwork.real())) {
            Refusal refusal =
                    assertThrows(Refusal.class, () -> requests.get(WebAddress.of(site.at("/1")), Map.of(), 1000));
            assertEquals("the server did not answer whole within 0.5 seconds; try again later", refusal.reason());
        } finally {
            done.countDown();
        }
    }

    @Test
    void a_server_that_is_not_there_is_named_as_such() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        String address = "http://127.0.0.1:" + free + "/1";
        runs.run(address);
        assertEquals(
                List.of(address
                        + ": robots.txt of its site cannot be read (the server cannot be reached; check host and port,"
                        + " or try again later), which permits nothing"),
                runs.refusals());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404|the server has no such page (404); check the address",
                "410|the server has no such page (410); check the address",
                "403|the server does not hand it out (403); ask the site for leave",
                "500|the server answers 500; try again later",
                "304|the server says that it did not change (304), though it was never here; try again later",
                "302|the server answers 302; try again later",
            })
    void an_answer_without_a_page_is_refused(int status, String reason) throws Exception {
        site.status("/1", status);
        assertRefused("/1", reason);
    }

    @Test
    void what_is_no_page_is_refused() throws Exception {
        site.feed("/feed", site.at("/1"), site.at("/2"));
        site.text("/1", "application/pdf", "%PDF-1.4").on("/2", request -> request.sendResponseHeaders(200, -1));
        runs.run(site.at("/feed"));
        assertEquals(
                List.of(
                        site.at("/1")
                                + ": it is application/pdf, and only HTML pages are fetched; fetch it by other means",
                        site.at("/2")
                                + ": it is of no kind that its server names, and only HTML pages are fetched; fetch it"
                                + " by other means"),
                runs.refusals());
    }
}
