package org.communique.lexicon.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.query.syntax.QuestionParser;
import org.communique.lexicon.schema.NewsSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fifty people called Prokhor, fifty called Zhmykhov, twenty-one Gleb Pupyrev, twenty Kuzma Ryabov; one Efim Tsapko. */
class SharedNamesTest {
    private static final String LETTERS = "bdghklmnprstvz";

    private static QuestionCompiler compiler;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of("person\tnames"));
        for (int i = 0; i < 50; i++) {
            String strange = "" + LETTERS.charAt(i % 14) + "u" + LETTERS.charAt(i / 14) + "oqshigel";
            lines.add(strange + "-prokhor\tProkhor " + capital(strange) + " | Прохор " + capital(strange));
            lines.add("zhmykhov-" + strange + "\t" + capital(strange) + " Zhmykhov | " + capital(strange) + " Жмыхов");
        }
        for (int i = 0; i < 21; i++) {
            lines.add("pupyrev-gleb-" + i + "\tGleb Pupyrev | Глеб Пупырев");
            if (i > 0) {
                lines.add("ryabov-kuzma-" + i + "\tKuzma Ryabov | Кузьма Рябов");
            }
        }
        lines.add("tsapko-efim\tEfim Tsapko | Ефим Цапко");
        lines.add("zhmykhov-yefrosin\tYefrosin Zhmykhov | Ефросин Жмыхов");
        Path people = Files.writeString(folder.resolve("people.tsv"), String.join("\n", lines));
        compiler = new QuestionCompiler(
                NewsSchema.analyzer(), GazetteerReader.read(List.of(people)).gazetteer());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prokhor",
                "прохор",
                "Zhmykhov",
                "«Жмыховым»",
                "Gleb Pupyrev",
                "person:Жмыхов",
                "Жмыхов W/5 Прохор"
            })
    void a_name_that_very_many_share_claims_none_of_them_and_stays_a_small_query(String question) {
        assertEquals(List.of(), people(question));
        assertTrue(terms(question) < 100, terms(question) + " terms");
    }

    @ParameterizedTest
    @CsvSource({
        "Yefrosin Zhmykhov, zhmykhov-yefrosin",
        "Жмыхов Ефросин, zhmykhov-yefrosin",
        "Е. Жмыхов, zhmykhov-yefrosin",
        "Ефросин, zhmykhov-yefrosin"
    })
    void one_of_them_is_meant_by_the_whole_name_or_an_initial(String question, String id) {
        assertEquals(List.of(id), people(question));
    }

    @Test
    void twenty_of_one_name_are_all_meant_by_a_query_as_large_as_that_of_one() {
        assertEquals(20, people("Kuzma Ryabov").size());
        assertTrue(terms("Kuzma Ryabov") <= 2 * terms("Efim Tsapko"), terms("Kuzma Ryabov") + " terms");
    }

    @Test
    void a_surname_beside_a_given_name_that_others_share_is_somebody_elses() {
        assertEquals(List.of("tsapko-efim"), people("Tsapko"));
        assertEquals(List.of(), people("Prokhor Tsapko"));
    }

    @Test
    void a_surname_beside_another_surname_is_still_its_own() {
        assertEquals(List.of("tsapko-efim"), people("Tsapko Zhmykhov"));
    }

    @Test
    void what_is_not_claimed_is_asked_for_by_name_keys() {
        assertTrue(compiler.compile(QuestionParser.parse("Zhmykhov"))
                .query()
                .toString()
                .contains("body.name:"));
    }

    private static List<String> people(String question) {
        return compiler.compile(QuestionParser.parse(question)).names().stream()
                .filter(AskedName.AskedPerson.class::isInstance)
                .flatMap(name -> ((AskedName.AskedPerson) name).people().stream())
                .map(Person::id)
                .toList();
    }

    private static int terms(String question) {
        int[] count = {0};
        compiler.compile(QuestionParser.parse(question)).query().visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query leaf, Term... terms) {
                count[0] += terms.length;
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return this;
            }
        });
        return count[0];
    }
}
