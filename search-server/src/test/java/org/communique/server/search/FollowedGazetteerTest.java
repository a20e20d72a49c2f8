package org.communique.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedGazetteerTest {
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_changed_file_is_read_again_and_a_spoilt_one_changes_nothing() throws IOException, InterruptedException {
        Path people = folder.resolve("people.tsv");
        Files.writeString(people, "person\tnames\nanna\tAnna Myself\n");
        try (FollowedGazetteer names = FollowedGazetteer.follow(List.of(people))) {
            assertTrue(knows(names, "anna"));
            Files.writeString(people, "person\tnames\nberta\tBerta Myself\nnobody\n");
            await(names, "berta");
            assertFalse(knows(names, "anna"));
            Files.writeString(people, "this is no table\n");
            Thread.sleep(1_500);
            assertTrue(knows(names, "berta"));
            Files.delete(people);
            Thread.sleep(1_000);
            assertTrue(knows(names, "berta"));
            Files.writeString(people, "person\tnames\nclara\tClara Myself\n");
            await(names, "clara");
            assertEquals("Clara Myself", name(names, "clara"));
        }
    }

    private static void await(FollowedGazetteer names, String id) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!knows(names, id) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertTrue(knows(names, id), id);
    }

    private static boolean knows(FollowedGazetteer names, String id) {
        return names.get().gazetteer().person(id).isPresent();
    }

    private static String name(FollowedGazetteer names, String id) {
        return names.get().gazetteer().person(id).orElseThrow().names().getFirst();
    }
}
