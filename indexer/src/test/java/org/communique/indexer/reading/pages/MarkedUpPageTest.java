package org.communique.indexer.reading.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.communique.indexer.reading.dates.FoundDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarkedUpPageTest {
    private static final String PROSE =
            "The ministers of six states met in Astana on Friday to discuss trade, transport and"
                    + " the security of their common borders, the host said in a statement.";
    private static final String MORE =
            "They agreed to meet again in the autumn, when the joint declaration that the experts"
                    + " are working on will be ready to be signed by the heads of state.";

    private static PageReading read(String body) {
        return MarkedUpPage.read("<html><body>" + body + "</body></html>", null, LocalDate.of(2026, 1, 1));
    }

    private static @Nullable FoundDate date(String html, @Nullable String url) {
        return MarkedUpPage.read(html, url, LocalDate.of(2026, 1, 1)).published();
    }

    @Test
    void menus_and_footers_are_furniture() {
        PageReading page = read("<nav><a href=/>Home</a></nav><h1>Ministers meet in Astana</h1><p>" + PROSE + "</p><p>"
                + MORE + "</p><footer>About us</footer>");
        assertEquals(List.of(PROSE, MORE), page.text().paragraphs());
        assertEquals(List.of("Home", "About us"), page.text().furniture());
    }

    @Test
    void a_list_of_other_news_ends_where_prose_goes_on() {
        PageReading page = read("<article><p>" + PROSE
                + "</p><p>Read also</p><p><a href=/x>A headline of other news</a></p><p>" + MORE + "</p></article>");
        assertEquals(List.of(PROSE, MORE), page.text().paragraphs());
    }

    @Test
    void what_stands_under_a_picture_is_a_caption() {
        PageReading page = read("<article><p>" + PROSE
                + "</p><figure><img src=a.jpg><figcaption>The host at the door</figcaption></figure><p>" + MORE
                + "</p></article>");
        assertEquals(List.of("The host at the door"), page.text().captions());
        assertEquals(List.of(PROSE, MORE), page.text().paragraphs());
    }

    @Test
    void lines_to_print_and_share_are_furniture_in_both_languages() {
        PageReading page = read("<article><p>" + PROSE + "</p><p>" + MORE
                + "</p><p>Print</p><p>Поделиться</p><p>Назад</p><p>Go back</p></article>");
        assertEquals(List.of(PROSE, MORE), page.text().paragraphs());
        assertEquals(
                List.of("Print", "Поделиться", "Назад", "Go back"), page.text().furniture());
    }

    @Test
    void a_teaser_that_leads_nowhere_is_the_lead() {
        PageReading page = read("<article><h1>Ministers meet in Astana</h1><div class=teaser-text><p>" + PROSE
                + "</p></div><p>" + MORE + "</p></article>");
        assertEquals(List.of(PROSE, MORE), page.text().paragraphs());
    }

    @Test
    void an_article_kept_in_the_data_of_a_page_is_found() {
        String body = (PROSE + " ").repeat(5).strip();
        PageReading page = read("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body
                + "\"}</script><p>Loading</p>");
        assertEquals(body, page.body());
    }

    @Test
    void the_day_in_the_address_is_the_day_of_the_site() {
        String html = "<meta property=article:published_time content=2023-11-09T01:00:00Z><p>" + PROSE;
        assertEquals(
                new FoundDate(LocalDate.of(2023, 11, 8), "url", 0.95),
                date(html, "https://news.example/2023/11/08/x.html"));
    }

    @Test
    void metadata_comes_before_what_is_seen() {
        String html = "<meta property=article:published_time content=2018-06-09T10:00:00+03:00><h1>Ministers meet in"
                + " Astana</h1><p>24.04.2024</p><p>" + PROSE;
        FoundDate found = date(html, null);
        assertTrue(found != null && found.rule().equals("meta"));
        assertEquals(LocalDate.of(2018, 6, 9), found.day());
    }

    @Test
    void a_date_near_the_headline_is_found_without_metadata() {
        FoundDate found = date("<article><h1>Встреча министров в Астане</h1><p>9 июня 2018 года</p><p>" + PROSE, null);
        assertEquals(new FoundDate(LocalDate.of(2018, 6, 9), "near headline", 0.9), found);
    }

    @Test
    void a_page_that_names_no_date_has_none() {
        assertNull(date("<h1>Ministers meet in Astana</h1><p>" + PROSE, null));
    }
}
