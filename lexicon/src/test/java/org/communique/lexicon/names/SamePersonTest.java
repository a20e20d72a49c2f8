package org.communique.lexicon.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines about one person under one id or several. */
class SamePersonTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_person_of_several_lines_and_files_has_the_names_of_all() throws IOException {
        Path people = file("people.tsv", "person\tnames", "anna\tAnna One | Анна", "bo\tBo", "anna\tAnna Two");
        Path more = file("more.tsv", "person\tnames\tunverified\tsources", "anna\tАнна | Ann\tAnya\tpage");
        Gazetteer gazetteer = GazetteerReader.read(List.of(people, more)).gazetteer();
        assertEquals(
                new Person(
                        "anna",
                        List.of("Anna One", "Анна", "Anna Two", "Ann", "Anya"),
                        List.of("Anya"),
                        List.of("page")),
                gazetteer.person("anna").orElseThrow());
        assertEquals(List.of("anna"), ids(gazetteer.peopleNamed("Anya")));
        List<String> all = ids(gazetteer.people());
        assertEquals(List.of("anna", "bo"), all.subList(all.size() - 2, all.size()));
    }

    @Test
    void whoever_is_said_to_be_another_adds_to_that_ones_names_and_terms() throws IOException {
        Path people = file(
                "people.tsv",
                "person\tnames\tsame_as",
                "first\tPercy One\tsecond",
                "second\tPercy Two\tthird",
                "third\tPercy Three\t");
        Path terms = file("terms.tsv", "office\tperson\tfrom\tto", "csto-sg\tfirst\t1990\t1991");
        GazetteerReader.Loaded loaded = GazetteerReader.read(List.of(terms, people));
        Gazetteer gazetteer = loaded.gazetteer();
        assertEquals(List.of(), told(loaded));
        assertEquals(
                List.of("Percy Three", "Percy One", "Percy Two"),
                gazetteer.person("third").orElseThrow().names());
        assertTrue(gazetteer.person("first").isEmpty());
        assertEquals(List.of("third"), ids(gazetteer.peopleNamed("Percy One")));
        assertEquals("third", gazetteer.termsOf("csto-sg").getFirst().person());
        assertEquals(1, gazetteer.termsOfPerson("third").size());
    }

    @Test
    void whoever_is_said_to_be_nobody_stands_alone_with_those_said_to_be_the_same() throws IOException {
        Path people =
                file("people.tsv", "person\tnames\tsame_as", "first\tPercy One\tsecond", "second\tPercy Two\tnobody");
        GazetteerReader.Loaded loaded = GazetteerReader.read(List.of(people));
        assertEquals(
                List.of("people.tsv, line 3, column same_as: no person has the id “nobody”; add it to a people table."),
                told(loaded));
        assertEquals(
                List.of("Percy Two", "Percy One"),
                loaded.gazetteer().person("second").orElseThrow().names());
    }

    @Test
    void nobody_is_said_to_be_two() throws IOException {
        Path people = file(
                "people.tsv",
                "person\tnames\tsame_as",
                "a\tA One\tb",
                "b\tB\t",
                "c\tC\t",
                "a\tA Two\tc",
                "a\tA Three\tb");
        GazetteerReader.Loaded loaded = GazetteerReader.read(List.of(people));
        assertEquals(
                List.of("people.tsv, line 5, column same_as: “a” is said to be “b” already; leave one of them."),
                told(loaded));
        assertEquals(
                List.of("B", "A One", "A Three"),
                loaded.gazetteer().person("b").orElseThrow().names());
    }

    @Test
    void a_long_chain_of_aliases_ends_at_its_last() throws IOException {
        int links = 100_000;
        String[] lines = new String[links + 1];
        lines[0] = "person\tnames\tsame_as";
        for (int i = 1; i <= links; i++) {
            lines[i] = "p" + i + "\tPercy" + "\t" + (i < links ? "p" + (i + 1) : "");
        }
        GazetteerReader.Loaded loaded = GazetteerReader.read(List.of(file("people.tsv", lines)));
        assertEquals(List.of(), told(loaded));
        assertEquals(List.of("p" + links), ids(loaded.gazetteer().peopleNamed("Percy")));
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    private static List<String> told(GazetteerReader.Loaded loaded) {
        return loaded.problems().stream().map(GazetteerProblem::toString).toList();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }
}
