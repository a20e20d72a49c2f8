package org.communique.indexer.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.communique.indexer.reading.charsets.Mojibake;
import org.communique.indexer.reading.dates.SlashHabit;
import org.communique.indexer.reading.pages.BarePage;
import org.communique.indexer.reading.pages.MarkedUpPage;
import org.communique.indexer.reading.pages.PageReading;
import org.communique.indexer.reading.recurrence.SiteBlocks;
import org.communique.lexicon.schema.Article;
import org.jspecify.annotations.Nullable;

/** A file that is one page, with markup or bare: one article. */
final class WholePage implements FormatReader {
    private static final String EMPTY = "the page has no text; save it whole";

    /** Clocks of sites and of this machine differ by a day at most. */
    private static final int DAYS_AHEAD = 1;

    private static final String TOO_MANY_TAGS =
            "the page has more than 150,000 tags, more than any article; split it into articles or delete it";

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final Function<String, PageReading> reading;
    private final boolean marked;

    private WholePage(Function<String, PageReading> reading, boolean marked) {
        this.reading = reading;
        this.marked = marked;
    }

    /** @param url of all the pages, or null to take what each says */
    static WholePage markedUp(@Nullable String url) {
        return new WholePage(text -> MarkedUpPage.read(text, url, latest()), true);
    }

    /** @param url of all the pages, or null where it is not known */
    static WholePage bare(@Nullable String url) {
        return new WholePage(text -> BarePage.read(text, url, latest()), false);
    }

    static LocalDate latest() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD);
    }

    @Override
    public void read(ArticleFile file, Consumer<Entry> entries) throws IOException {
        Place place = Place.whole(file.path());
        entries.accept(
                switch (WholeFile.read(file)) {
                    case WholeFile.TooLarge large -> new Entry.Unreadable(place, large.reason());
                    case WholeFile.Binary binary -> new Entry.Unreadable(place, binary.reason());
                    case WholeFile.Bytes bytes -> entry(bytes.text(), file, place);
                });
    }

    private Entry entry(String text, ArticleFile file, Place place) {
        if (text.isBlank()) {
            return new Entry.Unreadable(place, "the file is empty; delete it or fill it");
        }
        return ListFile.entry(text, file)
                .orElseGet(() -> marked
                        ? markedUp(text, reading, file, place)
                        : read(() -> reading.apply(Mojibake.repaired(text)), file, place));
    }

    /** The article of a page with markup, if it is of a size that an article may have. */
    static Entry markedUp(String html, Function<String, PageReading> reading, ArticleFile file, Place place) {
        return MarkedUpPage.hasTooManyTags(html)
                ? new Entry.Unreadable(place, TOO_MANY_TAGS)
                : read(() -> reading.apply(Mojibake.repaired(html)), file, place);
    }

    /** The text of a piece of markup that is all article. */
    static String plain(String markup) {
        if (MarkedUpPage.hasTooManyTags(markup)) {
            return TAG.matcher(markup).replaceAll(" ");
        }
        return String.join(
                "\n",
                MarkedUpPage.read("<article>" + markup + "</article>", null, latest())
                        .text()
                        .paragraphs());
    }

    /** The article of a page; a page that the parsers stumble over costs itself only. */
    static Entry read(Supplier<PageReading> reading, ArticleFile file, Place place) {
        PageReading page;
        try {
            page = reading.get();
        } catch (RuntimeException | StackOverflowError e) {
            return new Entry.Unreadable(
                    place, "the page cannot be understood (" + e.getClass().getSimpleName() + "); save it anew");
        }
        return entry(page, file, place);
    }

    private static PageTraces traces(Article article, Place place, PageReading page) {
        String all = String.join(
                "\n", article.text(), page.furniture(), article.surroundings().captions());
        return new PageTraces(
                SiteBlocks.blocks(Site.of(article, place), article.text()),
                SlashHabit.shown(all),
                page.publication().undecided());
    }

    private static Entry entry(PageReading page, ArticleFile file, Place place) {
        ArticleDraft draft = ArticleDraft.of(page, file);
        if (draft.text.isBlank() && (draft.title == null || draft.title.isBlank())) {
            return new Entry.Unreadable(place, EMPTY);
        }
        return draft.article(file)
                .<Entry>map(article -> new Entry.Read(article, place, null, traces(article, place, page)))
                .orElseGet(() -> new Entry.Unreadable(place, EMPTY));
    }
}
