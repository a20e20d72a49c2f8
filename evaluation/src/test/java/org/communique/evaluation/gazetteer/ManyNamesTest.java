package org.communique.evaluation.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.communique.lexicon.names.GazetteerReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyNamesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_line_that_is_made_up_can_stand() throws IOException {
        ManyNames.Written written = write("once", 5);
        GazetteerReader.Loaded loaded = GazetteerReader.read(written.files());
        int builtIn = GazetteerReader.builtIn().people().size();
        assertEquals(List.of(), loaded.problems());
        assertEquals(2_000 + builtIn, loaded.gazetteer().people().size());
        assertEquals(5 * 2_000 + 4 * 3, written.variants());
    }

    @Test
    void there_are_questions_of_every_kind() throws IOException {
        write("asked", 5).asked().kinds().forEach((kind, questions) -> assertFalse(questions.isEmpty(), kind));
    }

    @Test
    void one_seed_makes_the_same_names_again() throws IOException {
        List<Path> once = write("once", 5).files();
        List<Path> again = write("again", 5).files();
        for (int i = 0; i < once.size(); i++) {
            assertEquals(-1, Files.mismatch(once.get(i), again.get(i)));
        }
    }

    private ManyNames.Written write(String name, long seed) throws IOException {
        Path into = Files.createDirectories(folder.resolve(name));
        return new ManyNames(NameStock.syllabic(new Random(seed)), new Random(seed), 2_000).write(into);
    }
}
