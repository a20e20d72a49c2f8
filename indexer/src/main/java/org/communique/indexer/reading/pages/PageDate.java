package org.communique.indexer.reading.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.indexer.reading.dates.FoundDate;
import org.communique.indexer.reading.dates.SlashHabit;
import org.communique.indexer.reading.dates.WrittenDates;
import org.communique.indexer.reading.dates.ZonedStamp;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published: what its address and its data say, held against what its reader sees.
 *
 * <p>Where the two name neighbouring days, the reader's is the site's own. Where the reader is shown the day of the last change
 * instead of the day of publication, neither is sure, and the page stays undated rather than dated wrongly. The last change
 * alone dates nothing, and a {@code date} of the data alone too rarely the publication.
 */
final class PageDate {
    private static final Evaluator PUBLISHED_ELEMENT = Selector.evaluatorOf(
            "time[pubdate], time.published, time.entry-date, abbr.published, .dt-published, .date-header");

    private static final Evaluator MICRODATA = Selector.evaluatorOf(
            "[itemprop=datePublished], [property=datePublished], [property=schema:datePublished], [property=dc:date]");

    private final ParsedPage page;
    private final LinkedData data;
    private final MetaTags tags;
    private final WrittenDates dates;
    private final ShownDates shown;

    /** @param headline the element that shows it, or null */
    PageDate(ParsedPage page, LinkedData data, @Nullable Element headline, WrittenDates dates) {
        this.page = page;
        this.data = data;
        this.tags = new MetaTags(page);
        this.dates = dates;
        this.shown = new ShownDates(page, headline, dates);
    }

    /** What comes first in dates with slashes, by the page alone. */
    static SlashHabit habit(ParsedPage page) {
        return SlashHabit.of(page.body().text(), language(page));
    }

    private static String language(ParsedPage page) {
        for (Element html : page.tagged("html")) {
            if (html.hasAttr("lang")) {
                return html.attr("lang");
            }
        }
        return "";
    }

    /** @param url of the page, or null */
    Optional<FoundDate> find(@Nullable String url) {
        Optional<FoundDate> declared = declared();
        FoundDate address = url == null ? null : AddressDate.day(url, dates);
        if (address != null) {
            return inAddress(address, declared);
        }
        if (declared.isPresent()) {
            return settled(declared.get(), shown.nearHeadline().or(shown::named));
        }
        YearMonth month = url == null ? null : AddressDate.month(url);
        return shown.nearHeadline()
                .or(() -> shown.element(page.tagged("time"), "time", 0.92))
                .or(shown::named)
                .or(shown::said)
                .or(this::script)
                .or(() -> month == null ? Optional.empty() : shown.in(month));
    }

    /** An address is as old as the first draft: the day after is the day where both data and page say so. */
    private Optional<FoundDate> inAddress(FoundDate address, Optional<FoundDate> declared) {
        Optional<FoundDate> seen = shown.nearHeadline().or(shown::named);
        boolean later = declared.isPresent()
                && declared.get().day().equals(address.day().plusDays(1))
                && seen.or(shown::said)
                        .filter(day -> day.day().equals(declared.get().day()))
                        .isPresent();
        return later ? declared : isLastChange(seen, address) ? Optional.empty() : Optional.of(address);
    }

    /** What the data declare, corrected by what the reader sees; empty where the two cannot be made to agree. */
    private Optional<FoundDate> settled(FoundDate declared, Optional<FoundDate> seen) {
        if (seen.isEmpty()) {
            return Optional.of(declared);
        }
        LocalDate day = seen.get().day();
        long later = day.toEpochDay() - declared.day().toEpochDay();
        if (Math.abs(later) == 1) {
            boolean zone = stamps().allMatch(stamp -> ZonedStamp.mayBeOn(stamp, day));
            return Optional.of(
                    zone ? new FoundDate(day, declared.rule() + ", near headline", declared.confidence()) : declared);
        }
        boolean other = linked("datePublished", "json-ld", 0.97)
                .filter(said -> said.day().equals(day))
                .isPresent();
        if (other) {
            return Optional.of(new FoundDate(day, "json-ld, near headline", 0.95));
        }
        return isLastChange(seen, declared) ? Optional.empty() : Optional.of(declared);
    }

    /** Whether the reader sees, instead of the day of publication, the day that the data call the last change. */
    private boolean isLastChange(Optional<FoundDate> seen, FoundDate published) {
        if (seen.isEmpty() || !seen.get().day().isAfter(published.day().plusDays(1))) {
            return false;
        }
        LocalDate day = seen.get().day();
        return linked("dateModified", "", 0)
                .filter(found -> found.day().equals(day))
                .or(() -> meta(DateKeys.MODIFIED, "", 0)
                        .filter(found -> found.day().equals(day)))
                .isPresent();
    }

    /** What says of itself that it is the day of publication. */
    private Optional<FoundDate> declared() {
        return meta(DateKeys.PUBLISHED, "meta", 0.97)
                .or(() -> linked("datePublished", "json-ld", 0.97))
                .or(() -> shown.element(microdata(), "microdata", 0.96))
                .or(() -> shown.element(page.document().select(PUBLISHED_ELEMENT), "time", 0.95));
    }

    private List<Element> microdata() {
        return page.described().stream()
                .filter(element -> element.is(MICRODATA))
                .toList();
    }

    /** The stamps of publication in the page's data, as they are written. */
    private Stream<String> stamps() {
        return Stream.concat(
                DateKeys.PUBLISHED.stream().flatMap(key -> tags.value(key).stream()),
                data.value("datePublished").stream());
    }

    private Optional<FoundDate> linked(String property, String rule, double confidence) {
        return data.value(property).flatMap(dates::first).map(day -> new FoundDate(day, rule, confidence));
    }

    private Optional<FoundDate> meta(List<String> keys, String rule, double confidence) {
        for (String key : keys) {
            Optional<LocalDate> day = tags.value(key).flatMap(dates::first);
            if (day.isPresent()) {
                return Optional.of(new FoundDate(day.get(), rule, confidence));
            }
        }
        return Optional.empty();
    }

    private Optional<FoundDate> script() {
        for (Element script : page.tagged("script")) {
            for (String said : ScriptDates.in(script.data())) {
                Optional<LocalDate> day = dates.first(said);
                if (day.isPresent()) {
                    return Optional.of(new FoundDate(day.get(), "script", 0.85));
                }
            }
        }
        return Optional.empty();
    }
}
