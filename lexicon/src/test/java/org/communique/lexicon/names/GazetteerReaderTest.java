package org.communique.lexicon.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerReaderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_built_in_gazetteer_has_no_problems() throws IOException {
        assertEquals(List.of(), GazetteerReader.read(List.of()).problems());
    }

    @Test
    void a_person_is_found_by_name_in_either_script_any_order_and_case() {
        Gazetteer gazetteer = GazetteerReader.builtIn();
        for (String name : List.of(
                "Khachaturov Yuri", "Юрием Хачатуровым", "Khachaturov, Yury", "Хачатурова", "Yu. Khachaturov")) {
            assertTrue(
                    gazetteer.peopleNamed(name).stream()
                            .anyMatch(person -> person.id().equals("khachaturov-yuri")),
                    name);
        }
    }

    @Test
    void an_office_tells_its_holder_on_a_day() {
        Gazetteer gazetteer = GazetteerReader.builtIn();
        List<Term> holders = gazetteer.holders("csto-sg", LocalDate.of(2018, 6, 9));
        assertEquals(
                List.of("khachaturov-yuri"), holders.stream().map(Term::person).toList());
    }

    @Test
    void an_organisation_is_found_by_its_abbreviation_in_either_script() {
        Gazetteer gazetteer = GazetteerReader.builtIn();
        assertEquals(gazetteer.organisationsNamed("ОДКБ"), gazetteer.organisationsNamed("CSTO"));
        assertEquals("csto", gazetteer.organisationsNamed("CSTO").getFirst().id());
    }

    @Test
    void bad_lines_are_reported_and_the_rest_is_taken() throws IOException {
        Path people = file(
                "people.tsv", "person\tnames\tsame_as", "anna\tAnna | Анна\t", "short", "\tBo\t", "x\tX\ty", "y\tY\tx");
        Path terms = file(
                "terms.tsv",
                "office\tperson\tfrom\tto",
                "csto-sg\tnobody\t1990\t1991",
                "csto-sg\tanna\t1990\t1992",
                "csto-sg\tx\t1991-05\t1993",
                "csto-sg\tanna\tsoon\t");
        GazetteerReader.Loaded loaded = GazetteerReader.read(List.of(people, terms));
        assertEquals(
                List.of(
                        "people.tsv, line 3, column names: the column is missing; the header names 3.",
                        "people.tsv, line 4, column person: the field is empty; it must be given.",
                        "people.tsv, line 6, column same_as: “y” is said to be itself by way of “x”; let one of them"
                                + " stand alone.",
                        "terms.tsv, line 2, column person: no person has the id “nobody”; add it to a people table.",
                        "terms.tsv, line 5, column from: “soon” or “” is no date; write 2017, 2017-05 or 2017-05-02."),
                loaded.problems().stream()
                        .map(GazetteerProblem::toString)
                        .filter(problem -> !problem.contains("overlaps"))
                        .filter(problem -> !problem.contains("“y”; add"))
                        .filter(problem -> !problem.contains("id “x”"))
                        .toList());
        assertTrue(loaded.gazetteer().person("anna").isPresent());
    }

    @Test
    void overlapping_terms_are_refused() throws IOException {
        Path terms =
                file("terms.tsv", "office\tperson\tfrom\tto", "csto-sg\tbordyuzha-nikolai\t2018-01-01\t2018-03-01");
        assertEquals(
                "terms.tsv, line 2, column from: the term overlaps that of “khachaturov-yuri” from 2017-05-02; correct"
                        + " the dates or mark one as acting.",
                GazetteerReader.read(List.of(terms)).problems().getFirst().toString());
    }

    @Test
    void an_oversized_field_is_refused() throws IOException {
        Path people = file("people.tsv", "person\tnames", "long\t" + "x".repeat(20_000));
        assertEquals(
                "people.tsv, line 2, column names: the field has 20000 characters; at most 10000 can be a name.",
                GazetteerReader.read(List.of(people)).problems().getFirst().toString());
    }

    @Test
    void a_line_without_end_is_refused_and_the_next_one_taken() throws IOException {
        Path people = file("people.tsv", "person\tnames", "long\t" + "x".repeat(10_000_000), "anna\tAnna");
        GazetteerReader.Loaded loaded = GazetteerReader.read(List.of(people));
        assertEquals(
                List.of("people.tsv, line 2: the line has more than 100000 characters; shorten it."),
                loaded.problems().stream().map(GazetteerProblem::toString).toList());
        assertTrue(loaded.gazetteer().person("anna").isPresent());
    }

    @Test
    void a_file_of_no_known_header_is_refused() throws IOException {
        Path strange = file("strange.tsv", "name\tage", "Anna\t7");
        assertEquals(
                "strange.tsv, line 1: the header is of no gazetteer table; begin with one of “organisation names”,"
                        + " “person names”, “office organisation titles”, “office person from to”.",
                GazetteerReader.read(List.of(strange)).problems().getFirst().toString());
    }

    @Test
    void an_office_of_an_unknown_organisation_is_refused_and_its_terms_with_it() throws IOException {
        Path offices = file("offices.tsv", "office\torganisation\ttitles", "boss\tnowhere\tBoss", "chair\tcsto\tChair");
        Path terms = file("terms.tsv", "office\tperson\tfrom\tto", "boss\tkhachaturov-yuri\t1990\t1991");
        GazetteerReader.Loaded loaded = GazetteerReader.read(List.of(offices, terms));
        assertEquals(
                List.of(
                        "offices.tsv, line 2, column organisation: no organisation has the id “nowhere”; add it to a"
                                + " table.",
                        "terms.tsv, line 2, column office: no office has the id “boss”; add it to an offices table."),
                told(loaded));
        assertEquals("csto", loaded.gazetteer().office("chair").orElseThrow().organisation());
    }

    @Test
    void a_term_that_ends_before_it_begins_is_refused() throws IOException {
        Path terms = file("terms.tsv", "office\tperson\tfrom\tto", "csto-sg\tkhachaturov-yuri\t1991\t1990");
        assertEquals(
                List.of("terms.tsv, line 2, column to: the term ends before it begins on 1991; correct one of them."),
                told(GazetteerReader.read(List.of(terms))));
    }

    @Test
    void bytes_that_are_no_utf8_are_refused_by_their_place_and_the_rest_is_taken() throws IOException {
        Path people = folder.resolve("people.tsv");
        try (OutputStream out = Files.newOutputStream(people)) {
            out.write("person\tnames\nanna\tAnna\nivan\t".getBytes(UTF_8));
            out.write("Иван".getBytes(Charset.forName("windows-1251")));
            out.write("\nberta\tBerta | Берта \uFFFD\n".getBytes(UTF_8));
        }
        GazetteerReader.Loaded loaded = GazetteerReader.read(List.of(people));
        assertEquals(
                List.of("people.tsv, line 3, column names: byte 6 of the line, 0xC8, is no UTF-8; save the file as"
                        + " UTF-8."),
                told(loaded));
        assertTrue(loaded.gazetteer().person("anna").isPresent());
        assertTrue(loaded.gazetteer().person("berta").isPresent());
        assertTrue(loaded.gazetteer().person("ivan").isEmpty());
    }

    @Test
    void binary_junk_in_a_line_is_refused_and_a_binary_file_as_a_whole() throws IOException {
        Path people = file("people.tsv", "person\tnames", "anna\tAn\0na", "berta\tBerta");
        Path junk = folder.resolve("junk.tsv");
        byte[] bytes = new byte[300_000];
        new Random(7).nextBytes(bytes);
        Files.write(junk, bytes);
        GazetteerReader.Loaded loaded = GazetteerReader.read(List.of(people, junk));
        assertEquals(
                "people.tsv, line 2, column names: the field has the control character U+0000; a table is plain text,"
                        + " take it out.",
                told(loaded).getFirst());
        assertTrue(loaded.problems().get(1).ofWholeFile());
        assertEquals(2, loaded.refused());
        assertTrue(loaded.gazetteer().person("berta").isPresent());
    }

    @Test
    void of_very_many_bad_lines_a_hundred_are_told_and_the_others_counted() throws IOException {
        String[] lines = new String[5_001];
        Arrays.fill(lines, "nobody");
        lines[0] = "person\tnames";
        GazetteerReader.Loaded loaded = GazetteerReader.read(List.of(file("people.tsv", lines)));
        assertEquals(5_000, loaded.refused());
        assertEquals(101, loaded.problems().size());
        assertEquals(
                "people.tsv, line 102: from here on 4900 more cannot stand; mend those before and read again.",
                loaded.problems().getLast().toString());
    }

    private static List<String> told(GazetteerReader.Loaded loaded) {
        return loaded.problems().stream().map(GazetteerProblem::toString).toList();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }
}
