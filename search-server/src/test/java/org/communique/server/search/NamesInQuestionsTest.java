package org.communique.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.AskedName;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.NewsFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInQuestionsTest {
    private static NewsIndex index;
    private static NewsSearch search;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        NewsFixture news = new NewsFixture(folder);
        news.build(
                article("kh-en", "2018-06-09", "Yury Khachaturov spoke for the CSTO in Qingdao."),
                article("kh-ru", "2018-11-02", "С Юрием Григорьевичем Хачатуровым простились в ОДКБ."),
                article("kh-initial", "2017-05-02", "Ю.А. Хачатуров вступил в должность."),
                article("kh-later", "2021-01-10", "Бывший генсек Хачатуров вспоминал 2018 год."),
                article(
                        "zas",
                        "2020-02-01",
                        "Stanislav Zas of the Collective Security Treaty Organization met reporters."),
                article("guterres", "2019-01-01", "Об этом сообщил Гутерриш. Организация Объединенных Наций ждет."),
                article("zhang-ming", "2022-01-05", "Чжан Мин возглавил ШОС."),
                article("zhang-other", "2022-01-06", "Чжан Ханьхуэй — посол, а династия Мин правила давно."),
                article("moscow", "2016-01-01", "The disco in Moscow closed; who knows why. A united nation sleeps."),
                article("mccully", "2012-10-14", "Приехал и министр М. Маккалли."),
                article("laurel", "2010-01-01", "Лавровый венок и другие лавры."));
        index = NewsIndex.follow(news.index());
        search = new NewsSearch(index, new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn()));
    }

    private static String article(String id, String published, String text) {
        return "{\"id\": \"" + id + "\", \"title\": \"News of the day\", \"published\": \"" + published
                + "\", \"text\": \"" + text + "\"}";
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Khachaturov              | kh-en kh-initial kh-later kh-ru",
                "хачатуровым              | kh-en kh-initial kh-later kh-ru",
                "Yu. Khachaturov          | kh-en kh-initial kh-later kh-ru",
                "Khachaturov Yuri         | kh-en kh-initial kh-later kh-ru",
                "\"Юрий Хачатуров\"       | kh-en kh-initial kh-later kh-ru",
                "=Khachaturov             | kh-en",
                "Guterres                 | guterres",
                "antonio guterres         | guterres",
                "Zhang Ming               | zhang-ming",
                "Ming Zhang               | zhang-ming",
                "Stanislav Zas            | zas",
                "Мюррей Маккалли          | mccully"
            })
    void a_person_is_found_in_any_spelling_script_case_and_order(String question, String ids) {
        assertEquals(ids, found(question));
    }

    @ParameterizedTest
    @CsvSource({
        "ОДКБ, kh-en kh-ru zas",
        "csto, kh-en kh-ru zas",
        "Collective Security Treaty Organization, kh-en kh-ru zas",
        "«Организации Договора о коллективной безопасности», kh-en kh-ru zas",
        "SCO, zhang-ming",
        "UN, guterres"
    })
    void an_organisation_is_found_by_all_its_names_and_not_inside_words(String question, String ids) {
        assertEquals(ids, found(question));
    }

    @ParameterizedTest
    @CsvSource({
        "генсек ОДКБ 2018, kh-en kh-later kh-ru",
        "secretary general of the CSTO in 2018, kh-en kh-later kh-ru",
        "csto secretary general date:2017, kh-initial",
        "генеральный секретарь ОДКБ 2020, zas",
        "sco secretary-general january 2022, zhang-ming"
    })
    void an_office_is_its_holders_of_the_time_asked_for(String question, String ids) {
        assertEquals(ids, found(question));
    }

    @Test
    void the_answer_tells_who_held_the_office() {
        List<AskedName> names = answer("генсек ОДКБ 2018").understood().askedNames();
        AskedName.AskedOffice office = assertInstanceOf(AskedName.AskedOffice.class, names.getFirst());
        assertEquals("csto-sg", office.office().id());
        assertEquals(
                List.of("khachaturov-yuri", "semerikov-valery"),
                office.holders().stream().map(holder -> holder.person().id()).toList());
    }

    @Test
    void a_whole_name_is_one_mark_with_the_patronymic_in_it() {
        Hit hit = answer("Yuri Khachaturov lang:ru date:2018").hits().getFirst();
        MarkedText snippet = hit.snippets().getFirst();
        assertEquals(1, snippet.marks().size());
        Mark mark = snippet.marks().getFirst();
        assertEquals("Юрием Григорьевичем Хачатуровым", snippet.text().substring(mark.start(), mark.end()));
    }

    private static String found(String question) {
        TreeSet<String> ids = new TreeSet<>(
                answer(question).hits().stream().map(hit -> hit.article().id()).toList());
        return String.join(" ", ids);
    }

    private static SearchPage answer(String question) {
        return search.search(
                new SearchRequest(question, Filters.NONE, SearchRequest.Paging.FIRST, SortOrder.RELEVANCE));
    }

    @Test
    void a_part_of_a_word_is_no_organisation() {
        assertEquals(
                List.of(),
                answer("al-othaimeen").understood().askedNames().stream()
                        .filter(AskedName.AskedOrganisation.class::isInstance)
                        .toList());
    }

    @Test
    void an_ordinary_word_is_no_name() {
        assertEquals(List.of(), answer("who knows").understood().askedNames());
        assertEquals(
                Arrays.asList("moscow"),
                answer("who knows").hits().stream()
                        .map(hit -> hit.article().id())
                        .toList());
    }
}
