package org.communique.lexicon.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void letters_with_accents_are_the_same_in_one_character_or_two() throws IOException {
        String decomposed = Normalizer.normalize("Андрей Ёлкин | İlham", Normalizer.Form.NFD);
        Gazetteer gazetteer = GazetteerReader.read(
                        List.of(file("people.tsv", "person\tnames", "andrei\t" + decomposed)))
                .gazetteer();
        for (String name : List.of("Андрей Ёлкин", "елкин", "İlham", "i̇lham", "ILHAM", decomposed.substring(0, 8))) {
            assertEquals(List.of("andrei"), ids(gazetteer.peopleNamed(name)), name);
        }
    }

    @Test
    void an_organisation_and_an_office_are_found_in_any_case_and_punctuation() throws IOException {
        Path organisations = file("o.tsv", "organisation\tnames\tabbreviations", "ln\t«Лига  Наций», первая\tL.N.");
        Path offices = file("offices.tsv", "office\torganisation\ttitles", "ln-sg\tln\tSecretary-General (L.N.)");
        Gazetteer gazetteer =
                GazetteerReader.read(List.of(offices, organisations)).gazetteer();
        assertEquals(
                "ln",
                gazetteer.organisationsNamed("лига наций первая").getFirst().id());
        assertEquals("ln", gazetteer.organisationsNamed("l n").getFirst().id());
        assertEquals(
                "ln-sg",
                gazetteer.officesTitled("Secretary General, L.N.").getFirst().id());
    }

    @Test
    void all_that_was_written_is_found_again() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(List.of("person\tnames"));
        for (int i = 0; i < 20_000; i++) {
            lines.add("p" + i + "\t" + word(random) + " " + word(random));
        }
        Gazetteer gazetteer = GazetteerReader.read(List.of(file("people.tsv", lines.toArray(String[]::new))))
                .gazetteer();
        for (int i = 1; i < lines.size(); i += 37) {
            String[] line = lines.get(i).split("\t", -1);
            assertTrue(ids(gazetteer.peopleNamed(line[1])).contains(line[0]), "seed " + seed + ": " + lines.get(i));
            assertEquals(
                    List.of(line[1]), gazetteer.person(line[0]).orElseThrow().names(), "seed " + seed);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int left = 2 + random.nextInt(4); left > 0; left--) {
            word.append("bdfghklmnprstvz".charAt(random.nextInt(15))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }
}
