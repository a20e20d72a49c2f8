package org.communique.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.Breadth;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.query.syntax.QuestionSyntax;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.NewsFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each sign of the question language finds, and what of it is marked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionLanguageTest {
    private static final String NEWS = """
        {"id": "%s", "title": "%s", "published": "2018-06-09", "text": "%s"}\
        """;

    private NewsIndex index;
    private NewsSearch search;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        NewsFixture news = new NewsFixture(folder);
        news.build(
                NEWS.formatted("near", "One", "Sanctions hit the oil trade."),
                NEWS.formatted(
                        "far",
                        "Two",
                        "Sanctions were lifted after long talks about many other things and then oil flowed."),
                NEWS.formatted("apart", "Three", "Sanctions fell. Oil rose."),
                NEWS.formatted("parted", "Four", "Sanctions fell.\\nOil rose."),
                NEWS.formatted("backwards", "Five", "Oil sanctions hit."),
                NEWS.formatted("summits", "The summit", "A summit follows a summit."),
                NEWS.formatted("phrase", "Six", "They spoke of double standards at length, as Yury Khachaturov did."),
                NEWS.formatted("verb", "Seven", "They double the new standards of old."),
                NEWS.formatted("sco", "Eight", "The SCO met."),
                NEWS.formatted("small", "Nine", "The sco of nothing met; organization and organisation alike."),
                NEWS.formatted("russian", "Десять", "Хачатурова спросили о двойных стандартах. Санкции и нефть."));
        index = NewsIndex.follow(news.index());
        search = new NewsSearch(index, new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn()));
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sanctions W/3 oil              | near, apart, parted, backwards",
                "sanctions W/2 oil              | apart, parted, backwards",
                "sanctions NEAR/1 oil           | backwards",
                "sanctions PRE/3 oil            | near, apart, parted",
                "sanctions W/s oil              | near, far, backwards",
                "sanctions W/p oil              | near, far, apart, backwards",
                "sanctions NOT W/3 oil          | far",
                "\"oil sanctions\"~2            | near, apart, parted, backwards",
                "(sanctions OR санкции) W/2 (oil OR нефть) | apart, parted, backwards, russian",
                "Khachaturov W/9 \"double standards\" | phrase, russian",
                "Khachaturov W/4 (\"double standards\" OR \"двойные стандарты\") | russian",
                "double standards W/9 Khachaturov | phrase, russian",
                "FIRST/2(oil)                   | backwards",
                "FIRST/3(oil)                   | apart, parted, backwards",
                "LEAD(oil)                      | near, far, apart, parted, backwards",
                "ATLEAST2(summit)               | summits",
                "ATLEAST3(summit)               | summits",
                "ATLEAST4(summit)               | ",
                "CAPS(SCO)                      | sco",
                "=sco                           | sco, small",
                "organi?ation                   | small",
                "sanct*                         | near, far, apart, parted, backwards",
                "\"double stand*\"              | phrase",
                "\"double * standards\"         | ",
                "\"double * * standards\"       | verb",
                "stand* W/3 double              | phrase, verb",
                "sumit~1                        | summits",
                "sumit~                         | summits",
                "id:near                        | near",
                "title:summit                   | summits",
                "body:(summit OR oil)           | near, far, apart, parted, backwards, summits",
                "* -oil                         | summits, phrase, verb, sco, small, russian",
                "oil not trade                  | far, apart, parted, backwards",
                "oil и trade                    | near",
                "trade или summit               | near, summits"
            })
    void a_sign_finds_what_it_says(String question, String ids) {
        Set<String> found = new TreeSet<>();
        answer(question).hits().forEach(hit -> found.add(hit.article().id()));
        assertEquals(ids == null ? Set.of() : new TreeSet<>(List.of(ids.split(", "))), found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sanctions W/3 oil id:near              | Sanctions, oil",
                "\"double standards\" W/9 Khachaturov   | double standards, Khachaturov",
                "\"double stand*\"                      | double standards",
                "sanct* id:near                         | Sanctions",
                "FIRST/9(\"oil trade\")                 | oil trade",
                "ATLEAST2(summit)                       | summit, summit",
                "\"double * * standards\"                | double, standards",
                "hit trade                              | hit, trade"
            })
    void marks_are_the_words_that_answer_and_not_what_stands_between(String question, String marked) {
        Hit hit = answer(question).hits().getFirst();
        List<String> marks = new ArrayList<>();
        hit.snippets()
                .forEach(snippet ->
                        snippet.marks().forEach(mark -> marks.add(snippet.text().substring(mark.start(), mark.end()))));
        assertEquals(List.of(marked.split(", ")), marks);
    }

    @ParameterizedTest
    @CsvSource({
        "double standards, phrase verb russian",
        "'\"double standards\"', phrase russian",
        "двойной стандарт, russian phrase",
        "'\"двойных стандартов\"', russian phrase",
        "'\"double standards\" W/9 Khachaturov', phrase russian",
        "'=\"double standards\"', phrase"
    })
    void a_set_phrase_is_found_in_the_other_language_too_below_ones_own(String question, String ids) {
        List<String> found =
                answer(question).hits().stream().map(hit -> hit.article().id()).toList();
        assertEquals(List.of(ids.split(" ")), found);
    }

    @Test
    void a_question_that_does_not_go_across_stays_in_the_language_it_is_typed_in() {
        Breadth here = new Breadth(true, false);
        assertEquals(1, answer("\"double standards\"", here).total());
        assertEquals(1, answer("Khachaturov", here).total());
        assertEquals(
                "phrase",
                answer("Khachaturov", here).hits().getFirst().article().id());
    }

    @Test
    void words_near_each_other_come_before_words_far_apart() {
        List<String> order = answer("sanctions oil -fell").hits().stream()
                .map(hit -> hit.article().id())
                .toList();
        assertEquals(List.of("backwards", "near", "far"), order);
    }

    @Test
    void an_answer_tells_in_which_spellings_a_name_was_looked_for_and_how_many_articles_have_each() {
        assertEquals(
                List.of(new NameSpelling("Khachaturov", 1), new NameSpelling("Хачатуров", 1)),
                answer("Khachaturov").understood().names().getFirst().spellings());
        assertEquals(
                List.of(new NameSpelling("Yury", 1)),
                answer("Yury").understood().names().getFirst().spellings());
    }

    @Test
    void without_variants_a_name_is_found_in_the_spelling_typed_in_any_ending() {
        assertEquals(2, answer("Khachaturov").total());
        assertEquals(1, answer("Khachaturov", Breadth.AS_TYPED).total());
        assertEquals(1, answer("Хачатуров", Breadth.AS_TYPED).total());
    }

    @Test
    void an_answer_tells_how_many_articles_have_the_words_as_typed() {
        assertEquals(1, answer("\"двойных стандартах\"").exact());
        assertEquals(2, answer("\"двойные стандарты\"").total());
        assertEquals(0, answer("\"двойные стандарты\"").exact());
    }

    @Test
    void a_question_that_finds_nothing_is_told_what_to_leave_out() {
        assertEquals(
                List.of("oil AND trade"),
                answer("oil trade summit").relaxed().stream()
                        .map(less -> less.question().toString())
                        .toList());
        assertEquals(
                List.of("trade", "summit", "SCO"),
                answer("trade summit SCO").relaxed().stream()
                        .map(less -> less.question().toString())
                        .toList());
    }

    @Test
    void an_explained_hit_tells_which_words_matched_in_which_tier_and_where() {
        SearchRequest.Options explained = new SearchRequest.Options(
                QuestionSyntax.ANALYST, Breadth.FULL, Grouping.OFF, new SearchRequest.Details(true, List.of(), 10));
        Hit hit = search.search(new SearchRequest(
                        "Хачатуров standards",
                        Filters.NONE,
                        SearchRequest.Paging.FIRST,
                        SortOrder.RELEVANCE,
                        explained))
                .hits()
                .getFirst();
        assertEquals(
                List.of("standards EXACT standards", "Хачатуров VARIANT Khachaturov"),
                hit.matched().stream()
                        .map(word -> word.asked() + " " + word.tier() + " "
                                + hit.article()
                                        .text()
                                        .substring(
                                                word.mark().start(), word.mark().end()))
                        .toList());
    }

    private SearchPage answer(String question) {
        return answer(question, Breadth.FULL);
    }

    private SearchPage answer(String question, Breadth breadth) {
        SearchRequest.Options options =
                new SearchRequest.Options(QuestionSyntax.ANALYST, breadth, Grouping.OFF, SearchRequest.Details.NONE);
        return search.search(
                new SearchRequest(question, Filters.NONE, SearchRequest.Paging.FIRST, SortOrder.RELEVANCE, options));
    }
}
