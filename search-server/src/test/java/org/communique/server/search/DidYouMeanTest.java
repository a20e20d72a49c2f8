package org.communique.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.NewsFixture;
import org.communique.server.suggesting.Correction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
    private static NewsIndex index;
    private static NewsSearch search;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        NewsFixture news = new NewsFixture(folder);
        news.build("""
            {"id": "en", "title": "On double standards", "text": "The parliament condemned double standards."}\
            """, """
            {"id": "ru", "title": "Привет участникам", "text": "Министр передал привет. Объединение стран растет."}\
            """);
        index = NewsIndex.follow(news.index());
        search = new NewsSearch(index, new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn()));
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
                "ghbdtn                  | привет                  | keyboard layout",
                "Ghbdtn                  | Привет                  | keyboard layout",
                "j,]tlbytybt             | объединение             | keyboard layout",
                "вщгиду                  | double                  | keyboard layout",
                "вщгиду ыефтвфквы        | double standards        | keyboard layout",
                "parliamnet              | parliament              | spelling",
                "\"double standrads\"    | \"double standards\"    | spelling",
                "title:standrads         | title:standards         | spelling",
                "учатсникам              | участникам              | spelling",
                "doublestandards         | double standards        | missing space",
                "parlia ment             | parliament              | superfluous space"
            })
    void a_question_with_a_slip_is_answered_with_the_one_that_was_meant(String asked, String meant, String reason) {
        Correction first = corrections(asked).getFirst();
        assertEquals(meant, first.question());
        assertEquals(reason, first.reason().words());
        assertEquals(1, first.articles());
    }

    @Test
    void what_is_offered_is_of_the_same_script_and_finds_what_it_says() {
        for (String asked : List.of("стандартс", "ghbdtn", "obedinenie", "standrads", "doublestandards")) {
            for (Correction correction : corrections(asked)) {
                assertEquals(
                        correction.articles(), answer(correction.question()).total(), correction.toString());
                boolean latin = correction.question().chars().anyMatch(c -> c >= 'a' && c <= 'z');
                boolean askedLatin = asked.chars().anyMatch(c -> c >= 'a' && c <= 'z');
                boolean flipped = correction.reason() == Correction.Reason.KEYBOARD_LAYOUT;
                assertEquals(flipped, latin != askedLatin, correction.toString());
            }
        }
    }

    @Test
    void a_question_beyond_mending_is_answered_with_nothing() {
        for (String asked : List.of("xqzvwkj", "1999", "—", "zzzz OR qqqq", "\u200b", "\ud800", "a".repeat(8_000))) {
            assertEquals(List.of(), corrections(asked), asked);
        }
        assertFalse(corrections("standrads").isEmpty());
    }

    private static List<Correction> corrections(String question) {
        return answer(question).didYouMean();
    }

    private static SearchPage answer(String question) {
        return search.search(
                new SearchRequest(question, Filters.NONE, SearchRequest.Paging.FIRST, SortOrder.RELEVANCE));
    }
}
