package org.communique.server.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.NewsFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no gazetteer knows: Chinese and Korean ones, whose syllables are spelt with and without hyphens; initials. */
class UnknownNamesTest {
    private static NewsIndex index;
    private static NewsSearch search;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        NewsFixture news = new NewsFixture(folder);
        news.build(
                article("cho-ru", "Министр Чо Тхэ Ёль встретился с послом."),
                article("cho-en", "Foreign minister Cho Tae-yul met the envoy."),
                article("suh-ru", "Советник Со Хун прибыл, его принял Пак Чин."),
                article("suh-en", "Suh Hoon arrived and Park Jin received the adviser."),
                article("wang-ru", "Об этом сказал Ван Вэньбинь, и Юй Вэнь согласился."),
                article("wang-en", "So said Wang Wen-bin, and Yu Wen agreed."),
                article("ivanov", "А. А. Иванов и Ю. А. Петров вышли."),
                article("other", "The disco closed; a secretary-general left, and others too."));
        index = NewsIndex.follow(news.index());
        search = new NewsSearch(index, new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn()));
    }

    private static String article(String id, String text) {
        return "{\"id\": \"" + id + "\", \"title\": \"News of the day\", \"published\": \"2024-06-09\", \"text\": \""
                + text + "\"}";
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Cho Tae Yul, cho-en cho-ru",
        "Cho Tae-yul, cho-en cho-ru",
        "Чо Тхэ Ёль, cho-en cho-ru",
        "Park Jin, suh-en suh-ru",
        "Пак Чин, suh-en suh-ru",
        "Wang Wenbin, wang-en wang-ru",
        "Wang Wen-bin, wang-en wang-ru",
        "Ван Вэньбинь, wang-en wang-ru",
        "Yu Wen, wang-en wang-ru",
        "Юй Вэнь, wang-en wang-ru"
    })
    void a_chinese_or_korean_name_is_found_in_both_scripts_with_and_without_hyphens(String question, String ids) {
        assertEquals(ids, found(question));
    }

    @ParameterizedTest
    @CsvSource({
        "А А, ivanov",
        "А. А., ivanov",
        "ю.а., ivanov",
        "\"А. А.\", ivanov",
        "\"Ю. А.\", ivanov",
        "А.А. Иванов, ivanov",
        "A. A., ''"
    })
    void initials_alone_are_a_question_like_any_other(String question, String ids) {
        assertEquals(ids, found(question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"А", "А.", "А. А.", "Ю. А.", "Yu. A.", "А. and Ю.", "(А. А.) \"Ю.\""})
    void initials_alone_are_never_a_fault(String question) {
        assertDoesNotThrow(() -> found(question));
    }

    private static String found(String question) {
        SearchRequest request =
                new SearchRequest(question, Filters.NONE, new SearchRequest.Paging(1, 50), SortOrder.RELEVANCE);
        TreeSet<String> ids = new TreeSet<>();
        search.search(request).hits().forEach(hit -> ids.add(hit.article().id()));
        return String.join(" ", ids);
    }
}
