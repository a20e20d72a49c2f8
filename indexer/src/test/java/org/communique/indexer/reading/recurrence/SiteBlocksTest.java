package org.communique.indexer.reading.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SiteBlocksTest {
    private static final String TEASER = "The secretary general received the ambassador of Serbia in Moscow.";

    private static String article(String subject) {
        return "Long text about " + subject + ", told in " + subject + " words and at " + subject
                + " length, so that it is most of the page by far.";
    }

    private static SiteBlocks counted() {
        SiteBlocks blocks = new SiteBlocks(SiteBlocks.Known.NOTHING);
        for (String subject : List.of("trade", "roads", "borders")) {
            blocks.count(subject, SiteBlocks.blocks("site", TEASER + "\n" + article(subject)));
        }
        return blocks;
    }

    @Test
    void a_paragraph_on_three_pages_is_furniture_on_the_others() {
        SiteBlocks.Cleared cleared = counted().clear("site", "Talks on trade", TEASER + "\n" + article("trade"));
        assertEquals(List.of(TEASER), cleared.furniture());
        assertEquals(List.of(article("trade")), cleared.own());
    }

    @Test
    void it_stays_on_the_page_that_it_belongs_to() {
        String text = TEASER + "\n" + article("Serbia");
        SiteBlocks.Cleared cleared = counted().clear("site", "Secretary general receives ambassador of Serbia", text);
        assertEquals(List.of(), cleared.furniture());
    }

    @Test
    void another_site_may_say_the_same() {
        assertEquals(
                List.of(), counted().clear("other", "Talks on trade", TEASER).furniture());
    }

    @Test
    void a_page_that_recurs_whole_is_a_copy_and_stays() {
        SiteBlocks blocks = new SiteBlocks(SiteBlocks.Known.NOTHING);
        for (int i = 0; i < 3; i++) {
            blocks.count("page " + i, SiteBlocks.blocks("site", article("trade")));
        }
        assertEquals(
                List.of(article("trade")),
                blocks.clear("site", "Headline", article("trade")).own());
    }

    @Test
    void one_new_page_of_a_site_known_from_an_earlier_build_is_cleared() {
        SiteBlocks blocks = new SiteBlocks(known("trade", "roads"));
        String page = TEASER + "\n" + article("borders");
        blocks.count("borders", SiteBlocks.blocks("site", page));
        assertEquals(
                List.of(TEASER), blocks.clear("site", "Talks on borders", page).furniture());
    }

    @Test
    void a_page_read_again_counts_once() {
        SiteBlocks blocks = new SiteBlocks(known("trade", "roads"));
        for (String subject : List.of("trade", "roads")) {
            String page = TEASER + "\n" + article(subject);
            blocks.count(subject, SiteBlocks.blocks("site", page));
            assertEquals(
                    List.of(), blocks.clear("site", "Talks on " + subject, page).furniture());
        }
    }

    /** What a build knows that has read these pages. */
    private static SiteBlocks.Known known(String... subjects) {
        return new SiteBlocks.Known() {
            @Override
            public boolean isCounted(String id) {
                return List.of(subjects).contains(id);
            }

            @Override
            public int pages(long block, int most) {
                int pages = 0;
                for (String subject : subjects) {
                    pages += SiteBlocks.blocks("site", TEASER + "\n" + article(subject))
                                    .contains(block)
                            ? 1
                            : 0;
                }
                return pages;
            }
        };
    }
}
