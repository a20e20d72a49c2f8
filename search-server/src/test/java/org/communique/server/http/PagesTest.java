package org.communique.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PagesTest extends ServedNews {
    @Test
    void the_page_answers_like_the_api_and_keeps_the_form_filled() throws Exception {
        Document page = Jsoup.parse(get("/?q=%22double+standards%22&lang=en").body());
        assertEquals("1 article", page.select(".count strong").text());
        assertEquals("double standards", page.select(".snippet mark").text());
        assertEquals("/articles/qingdao", page.select(".hits h2 a").attr("href"));
        assertEquals("\"double standards\"", page.select("#q").attr("value"));
        assertEquals("en", page.select("select[name=lang] option[selected]").attr("value"));
    }

    @Test
    void the_page_escapes_what_was_asked() throws Exception {
        HttpResponse<String> answer = get("/?q=%3Cscript%3Ealert(1)%3C/script%3E");
        assertFalse(answer.body().contains("<script>"), answer.body());
    }

    @Test
    void the_page_searches_the_mended_question_and_says_what_it_did() throws Exception {
        HttpResponse<String> answer = get("/?q=%22double+standards&ui=en");
        assertEquals(200, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertEquals("2 articles", page.select(".count strong").text());
        assertEquals(
                "The quotation mark opened here is never closed; close it with \".",
                page.select(".correction p").eachText().getFirst());
        assertEquals(
                "\"double standards", page.select(".correction .typed mark").text());
        assertEquals(
                "\"double standards\"", page.select(".correction .searched").text());
        assertEquals("\"double standards", page.select("#q").attr("value"));
        String plain = page.select(".correction a").attr("href");
        assertEquals("/?q=%5C%22double%20AND%20standards&ui=en", plain);
        assertEquals(
                "2 articles",
                Jsoup.parse(get(plain).body()).select(".count strong").text());
    }

    @Test
    void the_page_says_what_is_wrong_with_a_question_that_nothing_mends() throws Exception {
        HttpResponse<String> answer = get("/?q=OR");
        assertEquals(400, answer.statusCode());
        assertEquals(
                "OR needs a word on both sides; add one or delete it.",
                Jsoup.parse(answer.body()).select(".trouble p").text());
    }

    @Test
    void the_page_tells_the_question_in_the_language_of_the_reader() throws Exception {
        Document english = Jsoup.parse(get("/?q=double+standards").body());
        assertEquals(
                "Searched for: articles that contain both the words “double” and “standards” (in any form)",
                english.select(".understood summary").text());
        assertEquals("double AND standards", english.select(".understood code").text());
        Document russian = Jsoup.parse(get("/?q=double+standards&ui=ru").body());
        assertEquals(
                "Искали: статьи, в которых есть оба слова «double» и «standards» (в любой форме)",
                russian.select(".understood summary").text());
        HttpResponse<String> preferred = get("/?q=summit", "Accept-Language", "ru-RU,ru;q=0.9,en;q=0.8");
        assertEquals("ru", Jsoup.parse(preferred.body()).select(".understood").attr("lang"));
        assertEquals("Accept-Language", preferred.headers().firstValue("Vary").orElse(""));
    }

    @Test
    void the_help_is_there_in_both_languages_and_links_to_searches() throws Exception {
        Document english = Jsoup.parse(get("/help?ui=en").body());
        Document russian = Jsoup.parse(get("/help?ui=ru").body());
        assertEquals("What you can ask", english.select(".help h1").text());
        assertEquals("Как задать вопрос", russian.select(".help h1").text());
        assertEquals(
                english.select(".help td a").eachText(),
                russian.select(".help td a").eachText());
        for (String href : english.select(".help td a").eachAttr("href")) {
            assertEquals(200, get(href).statusCode(), href);
            assertEquals(0, Jsoup.parse(get(href).body()).select(".correction").size(), href);
        }
        assertEquals("/help?", Jsoup.parse(get("/").body()).select(".filters a").attr("href"));
    }

    @Test
    void the_article_page_shows_the_whole_text() throws Exception {
        Document page = Jsoup.parse(get("/articles/vienna/1999").body());
        assertEquals("Old news from Vienna", page.select("article h1").text());
        assertEquals("1999 · en", page.select("article .byline").text());
        assertEquals(
                "A new quality of talks.", page.select("article p").eachText().getLast());
        assertEquals(404, get("/articles/nobody").statusCode());
    }
}
