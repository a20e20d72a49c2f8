package org.communique.lexicon.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.schema.NewsSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesInTextTest {
    private static final NewsAnalyzer ANALYZER = NewsSchema.analyzer();
    private final Gazetteer builtIn = GazetteerReader.builtIn();

    @Test
    void a_person_is_found_in_either_script_and_any_case() {
        assertEquals(
                List.of("khachaturov-yuri: Юрием Хачатуровым, Хачатурову Ю.Г., Yury Khachaturov"),
                people("Встреча с Юрием Хачатуровым. Письмо Хачатурову Ю.Г. пришло. Yury Khachaturov wrote back."));
    }

    @Test
    void a_patronymic_between_or_behind_is_part_of_the_name() {
        assertEquals(
                List.of("khachaturov-yuri: Юрия Григорьевича Хачатурова, Хачатуров Юрий Григорьевич"),
                people("Поздравили Юрия Григорьевича Хачатурова. Хачатуров Юрий Григорьевич ответил."));
        assertEquals(List.of(), people("Выступил Юрий Петрович Хачатуров."));
    }

    @Test
    void a_surname_by_itself_is_somebody_where_the_article_says_who() {
        assertEquals(
                List.of("annan-kofi: Kofi Annan, Annan"),
                people("Kofi Annan came to the talks. Later Annan left for home."));
        assertEquals(List.of("annan-kofi: Annan"), people("The United Nations sent Annan to the talks."));
        assertEquals(List.of(), people("The shops of Annan were closed on Sunday."));
        assertEquals(List.of(), people("Annan was quiet.\nThe United Nations met elsewhere."));
        assertEquals(List.of("annan-kofi: Annan"), people("Annan was quiet.\nThe UN chief met nobody."));
    }

    @Test
    void a_short_surname_is_somebody_only_behind_a_title_or_where_the_whole_name_stands_too() {
        assertEquals(List.of("zas-stanislav: Зас"), people("Генсек ОДКБ Зас прибыл."));
        assertEquals(List.of(), people("В ОДКБ прибыл Зас."));
        assertEquals(List.of("zas-stanislav: Станислав Зас, Засу"), people("Прибыл Станислав Зас. Засу рады."));
    }

    @Test
    void a_given_name_with_an_initial_is_nobody() {
        assertEquals(List.of(), people("В ООН выступил Антониу Г., докладчик."));
    }

    @Test
    void a_namesake_is_not_taken_for_the_one_who_is_known() {
        assertEquals(List.of(), people("The United Nations heard Michael Annan about the harvest."));
        assertEquals(List.of(), people("В ООН выступил М. Гутерриш."));
    }

    @Test
    void a_name_broken_at_the_end_of_a_line_is_one() {
        assertEquals(List.of("ban-ki-moon: Ban\nKi-moon"), people("We thank the Secretary-General, Mr. Ban\nKi-moon."));
    }

    @Test
    void an_organisation_is_marked_whole_and_an_acronym_by_its_capitals() {
        assertEquals(
                List.of("csto: Организацию Договора о коллективной безопасности, ОДКБ"),
                found(NameKind.ORG, "Приняли в Организацию Договора о коллективной безопасности. В ОДКБ рады.", null));
        assertEquals(
                List.of("who: WHO"), found(NameKind.ORG, "Those who came asked the WHO, and who would not?", null));
        assertEquals(List.of("nato: Nato"), found(NameKind.ORG, "Nato ministers met for a united nation.", null));
        assertEquals(List.of(), found(NameKind.ORG, "Eco homes on the sco road; al fresco.", null));
    }

    @Test
    void an_office_is_found_by_its_title_and_by_who_held_it_that_day() {
        String text = "Генсек ОДКБ прибыл. Юрий Хачатуров выступил.";
        assertEquals(
                List.of("csto-sg: Генсек ОДКБ, Юрий Хачатуров"),
                found(NameKind.OFFICE, text, LocalDate.of(2018, 6, 9)));
        assertEquals(List.of("csto-sg: Генсек ОДКБ"), found(NameKind.OFFICE, text, LocalDate.of(2021, 6, 9)));
        assertEquals(List.of("csto-sg: Генсек ОДКБ"), found(NameKind.OFFICE, text, null));
    }

    @Test
    void people_of_one_name_are_told_apart_by_what_stands_beside_or_stay_open(@TempDir Path folder) throws Exception {
        Gazetteer two = withTwoLebedevs(folder);
        assertEquals(
                List.of("lebedev-igor: Лебедев"),
                found(two, NameKind.PERSON, "Представитель ЮНЕСКО Лебедев выступил.\nНаблюдатели СНГ слушали.", null));
        assertEquals(
                List.of("lebedev-sergei: Лебедева"),
                found(two, NameKind.PERSON, "Представитель ЮНЕСКО слушал.\nВ СНГ ждали Лебедева.", null));
        assertEquals(
                List.of("lebedev-igor lebedev-sergei: Лебедев"),
                found(two, NameKind.PERSON, "Лебедев встретился с делегатами ЮНЕСКО и СНГ.", null));
        assertEquals(
                List.of("lebedev-igor: Игорь Лебедев, Лебедев"),
                found(two, NameKind.PERSON, "Игорь Лебедев приехал. В СНГ Лебедев не был.", null));
        assertEquals(List.of(), found(two, NameKind.PERSON, "Лебедев открыл магазин.", null));
    }

    private static Gazetteer withTwoLebedevs(Path folder) throws Exception {
        Path people = Files.writeString(
                folder.resolve("people.tsv"), "person\tnames\nlebedev-igor\tIgor Lebedev | Игорь Лебедев\n");
        Path offices = Files.writeString(
                folder.resolve("offices.tsv"), "office\torganisation\ttitles\nunesco-envoy\tunesco\tUNESCO envoy\n");
        Path terms = Files.writeString(
                folder.resolve("terms.tsv"), "office\tperson\tfrom\tto\nunesco-envoy\tlebedev-igor\t2010\t2012\n");
        return GazetteerReader.read(List.of(people, offices, terms)).gazetteer();
    }

    @Test
    void what_is_mentioned_is_read_back_from_its_line() {
        Mentioned mentioned = new Mentioned(
                NameKind.PERSON, List.of("a-b", "c-d"), List.of(), List.of(new Span(1, 4), new Span(10, 12)));
        assertEquals(mentioned, Mentioned.parse(mentioned.line()).orElseThrow());
        assertEquals(true, Mentioned.parse("nobody\tx\t\t").isEmpty());
    }

    private List<String> people(String text) {
        return found(NameKind.PERSON, text, null);
    }

    private List<String> found(NameKind kind, String text, @Nullable LocalDate day) {
        return found(builtIn, kind, text, day);
    }

    /** Ids with what stands at their places in the text. */
    private static List<String> found(Gazetteer gazetteer, NameKind kind, String text, @Nullable LocalDate day) {
        NamesInText names = new NamesInText(gazetteer, NamesInText.titles(gazetteer, ANALYZER), ANALYZER);
        List<String> found = new ArrayList<>();
        for (Mentioned mentioned : names.in(new News("", text, day, day))) {
            if (mentioned.kind() == kind) {
                List<String> places = mentioned.text().stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList();
                found.add(String.join(" ", mentioned.ids()) + ": " + String.join(", ", places));
            }
        }
        return found;
    }
}
