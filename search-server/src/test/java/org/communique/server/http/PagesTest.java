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
        assertFalse(answer.body().contains("<script"), answer.body());
    }

    @Test
    void the_page_says_what_is_wrong_with_a_question() throws Exception {
        HttpResponse<String> answer = get("/?q=%22double");
        assertEquals(400, answer.statusCode());
        assertEquals(
                "The quotation mark opened here is never closed; close it with \".",
                Jsoup.parse(answer.body()).select(".trouble p").text());
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
