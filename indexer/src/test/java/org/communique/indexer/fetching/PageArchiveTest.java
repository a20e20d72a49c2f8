package org.communique.indexer.fetching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageArchiveTest {
    private static final Instant AT = Instant.parse("2018-06-09T00:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("pages.warc.gz");
    }

    private PageArchive open() throws IOException {
        return PageArchive.open(file, FetchSettings.USER_AGENT);
    }

    private static Reply page(String address, String content) throws Refusal {
        HttpHeaders headers = HttpHeaders.of(
                Map.of("Content-Type", List.of("text/html"), "ETag", List.of("\"" + content.length() + "\"")),
                (_, _) -> true);
        return new Reply(
                WebAddress.of(address), AT, 200, headers, new BoundedBody.Bytes(content.getBytes(UTF_8), true));
    }

    @Test
    void it_remembers_what_servers_said_of_the_age_of_their_pages() throws Exception {
        try (PageArchive archive = open()) {
            assertTrue(archive.add(page("http://a.example/1", "one")));
            assertFalse(archive.add(page("http://a.example/1", "one")));
        }
        try (PageArchive archive = open()) {
            assertEquals(1, archive.pages());
            assertEquals(Map.of("If-None-Match", "\"3\""), archive.conditions(WebAddress.of("http://a.example/1")));
            assertFalse(archive.add(page("http://a.example/1", "one")));
        }
    }

    @Test
    void half_a_record_at_the_end_is_cut_off_wherever_it_breaks() throws Exception {
        try (PageArchive archive = open()) {
            archive.add(page("http://a.example/1", "one"));
        }
        long whole = Files.size(file);
        try (PageArchive archive = open()) {
            archive.add(page("http://a.example/2", "two ".repeat(100)));
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int end = (int) whole + 1; end < bytes.length; end++) {
            Files.write(file, Arrays.copyOf(bytes, end));
            try (PageArchive archive = open()) {
                assertTrue(archive.knows(WebAddress.of("http://a.example/1")), "cut at " + end);
                boolean both = archive.knows(WebAddress.of("http://a.example/2"));
                assertTrue(archive.add(page("http://a.example/3", "three")));
                assertEquals(both ? 3 : 2, archive.pages(), "cut at " + end);
            }
            ArchiveRecords.Found found = ArchiveRecords.read(file);
            assertFalse(found.breaksOff(), "cut at " + end);
            assertTrue(found.replies().containsKey("http://a.example/3"), "cut at " + end);
        }
    }

    @Test
    void random_changes_leave_the_last_answer_of_each_address() throws Exception {
        long seed = Long.getLong("communique.seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Map<String, String> last = new HashMap<>();
        for (int run = 0; run < 8; run++) {
            try (PageArchive archive = open()) {
                for (int i = 0; i < 12; i++) {
                    String address = "http://a.example/" + random.nextInt(10);
                    String content = "text ".repeat(random.nextInt(5000)) + random.nextInt(3);
                    assertEquals(!content.equals(last.put(address, content)), archive.add(page(address, content)));
                }
            }
            ArchiveRecords.Found found = ArchiveRecords.read(file);
            assertEquals(last.size() + 1, found.records());
            Map<String, String> digests = new HashMap<>();
            found.replies().forEach((address, reply) -> digests.put(address, reply.content()));
            Map<String, String> expected = new HashMap<>();
            last.forEach((address, content) ->
                    expected.put(address, HexFormat.of().formatHex(KeptReply.digest(content.getBytes(UTF_8)))));
            assertEquals(expected, digests);
        }
    }

    @Test
    void a_file_of_another_program_stays_as_it_is() throws Exception {
        byte[] other = "WARC/1.0\r\nWARC-Type: warcinfo\r\n".getBytes(UTF_8);
        Files.write(file, other);
        ArchiveUnusableException refusal = assertThrows(ArchiveUnusableException.class, this::open);
        assertEquals(
                file + " was not written by ./communique fetch and stays as it is; give --into another name.",
                refusal.getMessage());
        assertArrayEquals(other, Files.readAllBytes(file));
        Files.write(file, Site.packed(other), StandardOpenOption.TRUNCATE_EXISTING);
        assertThrows(ArchiveUnusableException.class, this::open);
    }

    @Test
    void one_run_at_a_time_writes_to_it() throws Exception {
        try (PageArchive archive = open()) {
            ArchiveUnusableException refusal = assertThrows(ArchiveUnusableException.class, this::open);
            assertEquals(
                    "Another run is writing to " + archive.file()
                            + "; wait until it has ended, then run this one again.",
                    refusal.getMessage());
        }
        open().close();
    }
}
