package org.communique.indexer.reading.pages;

import static java.util.Objects.requireNonNull;
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

    private static @Nullable FoundDate stamped(String published, String modified, String shown) {
        return date(
                "<meta property=article:published_time content=" + published + "><meta property=article:modified_time"
                        + " content=" + modified + "><body><div><h1>Ministers meet in Astana</h1><p>" + shown
                        + "</p><p>"
                        + PROSE + "</p>",
                null);
    }

    @Test
    void a_page_that_shows_its_last_change_stays_undated() {
        assertNull(stamped("2019-06-17", "2020-06-04", "4 June 2020"));
        assertEquals(
                LocalDate.of(2019, 6, 17),
                requireNonNull(stamped("2019-06-17", "2020-06-05", "4 June 2020"))
                        .day());
    }

    @Test
    void a_neighbouring_day_is_the_sites_own_only_where_the_stamp_lies_on_it() {
        assertEquals(
                LocalDate.of(2020, 9, 27),
                requireNonNull(stamped("2020-09-28T03:12:35Z", "2020-09-28", "27 September 2020"))
                        .day());
        assertEquals(
                LocalDate.of(2020, 9, 28),
                requireNonNull(stamped("2020-09-28T23:12:35Z", "2020-09-28", "27 September 2020"))
                        .day());
    }

    @Test
    void the_last_change_alone_dates_nothing() {
        assertNull(date("<meta name=last-modified content=2020-09-28><body><p>" + PROSE + "</p>", null));
    }

    @Test
    void a_month_in_the_address_picks_the_day_in_the_text() {
        String html = "<body><p>" + PROSE + " It was put here on Saturday, 3 December 2011 by the editors.</p>";
        assertEquals(
                LocalDate.of(2011, 12, 3),
                requireNonNull(date(html, "https://news.example/2011/12/ministers/"))
                        .day());
        assertNull(date(html, "https://news.example/ministers/"));
    }

    @Test
    void what_stands_above_the_headline_is_not_the_articles() {
        PageReading page = MarkedUpPage.read(
                "<title>Ministers meet in Astana | The Docket</title><body><div><p>Another chief was elected in Vienna"
                        + " yesterday, after a long vacancy.</p><b>MINISTERS MEET IN ASTANA</b><p>" + PROSE + "</p><p>"
                        + MORE + "</p></div>",
                null,
                LocalDate.of(2026, 1, 1));
        assertEquals("Ministers meet in Astana", page.title());
        assertEquals(List.of(PROSE, MORE), page.text().paragraphs());
    }

    @Test
    void rows_of_a_date_and_a_headline_that_leads_away_are_furniture() {
        String row = "<tr><td>5 Oct. 2007<br><a href=/story>A headline of other news</a><br>" + MORE + "</td></tr>";
        PageReading page = read(
                "<div><h1>Ministers meet in Astana</h1><p>" + PROSE + "</p><table>" + row + row + "</table></div>");
        assertEquals(List.of(PROSE), page.text().paragraphs());
    }

    @Test
    void a_file_name_and_a_line_alone_with_a_picture_are_captions() {
        PageReading page = read("<article><p>" + PROSE + "</p><div><img src=a.jpg><br><small>Group photo, 9.06.18.jpg"
                + "</small></div><table><tr><td><img src=b.jpg></td></tr><tr><td>The host at the door</td></tr></table>"
                + "<p>" + MORE + "</p></article>");
        assertEquals(
                List.of("Group photo, 9.06.18.jpg", "The host at the door"),
                page.text().captions());
        assertEquals(List.of(PROSE, MORE), page.text().paragraphs());
    }
}
