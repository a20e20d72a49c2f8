package org.communique.indexer.reading.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.communique.indexer.reading.dates.FoundDate;
import org.junit.jupiter.api.Test;

class BarePageTest {
    private static final LocalDate LATEST = LocalDate.of(2026, 1, 1);
    private static final String TEASER = "On April 24, 2024, in Moscow, the new head of the secretariat received the"
            + " ambassador of a partner state and spoke about plans.";
    private static final String FIRST =
            "On June 9, 2018, in Qingdao, the executive heads of three organisations met on the"
                    + " margins of the summit and spoke about the fight against terrorism.";
    private static final String SECOND =
            "The parties spoke out against double standards and agreed to exchange information"
                    + " on threats to their members, as they have done since 2007.";

    private static PageReading read(String... lines) {
        return BarePage.read(String.join("\n\n", lines), null, LATEST);
    }

    @Test
    void what_stands_above_the_headline_is_furniture() {
        PageReading page = read(TEASER, "Heads of three organisations meet in Qingdao", FIRST, SECOND, "Go back");
        assertEquals("Heads of three organisations meet in Qingdao", page.title());
        assertEquals(List.of(FIRST, SECOND), page.text().paragraphs());
        assertEquals(List.of(TEASER, "Go back"), page.text().furniture());
    }

    @Test
    void the_date_is_that_of_the_article_and_not_of_a_teaser() {
        PageReading page = read(TEASER, "Heads of three organisations meet in Qingdao", FIRST, SECOND);
        assertEquals(new FoundDate(LocalDate.of(2018, 6, 9), "lead", 0.6), page.published());
    }

    @Test
    void a_headline_printed_twice_gives_its_date() {
        PageReading page = read(
                "Heads of three organisations meet in Qingdao",
                "Heads of three organisations meet in Qingdao 09.06.2018",
                FIRST,
                SECOND);
        assertEquals("Heads of three organisations meet in Qingdao", page.title());
        assertEquals(new FoundDate(LocalDate.of(2018, 6, 9), "near headline", 0.9), page.published());
        assertEquals(List.of(FIRST, SECOND), page.text().paragraphs());
    }

    @Test
    void a_file_name_in_another_language_is_a_caption() {
        PageReading page =
                read("Heads of three organisations meet in Qingdao", FIRST, "Встреча в Циндао 9.06.jpg", SECOND);
        assertEquals(List.of("Встреча в Циндао 9.06.jpg"), page.text().captions());
    }

    @Test
    void a_text_told_twice_is_kept_once() {
        PageReading page = read("Heads of three organisations meet in Qingdao", FIRST, SECOND, FIRST, SECOND);
        assertEquals(List.of(FIRST, SECOND), page.text().paragraphs());
    }

    @Test
    void the_seed_page_is_read_as_its_site_meant_it() throws IOException {
        Path seed = Path.of(System.getProperty("communique.shared", "none"), "seed", "qingdao.txt");
        assumeTrue(Files.exists(seed), "the shared data are absent");
        PageReading page = BarePage.read(Files.readString(seed), null, LATEST);
        assertTrue(String.valueOf(page.title())
                .startsWith("CSTO Secretary General Yuri Khachaturov in Qingdao took part"));
        assertEquals(
                LocalDate.of(2018, 6, 9),
                page.published() == null ? null : page.published().day());
        assertEquals(8, page.text().paragraphs().size());
        assertEquals(1, page.text().captions().size());
        assertEquals(6, page.text().furniture().size());
    }

    @Test
    void of_several_headlines_the_stamped_one_is_the_articles() {
        PageReading page = read(
                "The Docket, an archive",
                TEASER,
                TEASER.replace("April 24", "May 2"),
                "Heads of three organisations meet in Qingdao",
                "9 June 2018",
                FIRST,
                SECOND);
        assertEquals("Heads of three organisations meet in Qingdao", page.title());
        assertEquals(List.of(FIRST, SECOND), page.text().paragraphs());
    }

    @Test
    void a_hundred_thousand_headlines_end() {
        String headlines =
                "A headline line of some length\n".repeat(50_000) + "Another line of some length\n".repeat(50_000);
        PageReading page = BarePage.read(headlines, null, LATEST);
        assertEquals(
                100_000,
                page.text().paragraphs().size() + page.text().furniture().size());
    }
}
