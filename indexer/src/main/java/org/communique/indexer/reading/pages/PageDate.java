package org.communique.indexer.reading.pages;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.indexer.reading.dates.FoundDate;
import org.communique.indexer.reading.dates.SlashHabit;
import org.communique.indexer.reading.dates.WrittenDates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page was published: by the first of its rules that finds a date, from the surest to the weakest. */
final class PageDate {
    private static final Pattern URL_DAY = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2]|(?<=[/_-])[1-9](?=[/_-]))[/_-]?(0[1-9]|[12]\\d|3[01]|(?<=[/_-])[1-9](?=[/_-]))(?!\\d)");

    private static final Pattern URL_DAY_FIRST =
            Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])[-_.]?(0[1-9]|1[0-2])[-_.]?(20[0-3]\\d)(?!\\d)");

    private static final Pattern SCRIPT = Pattern.compile(
            "[\"']?(?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|pubDate|pub_date|publishedDate|content_PublishedDate|firstPublished|datePublication|dateCreated|articlePublicationDate|article_publication_date|publishedTime|published_time|createdAt|created_at|firstPublishDate)[\"']?\\s*[:=]\\s*[\"']([^\"']{8,40})[\"']",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE_NAME = Pattern.compile(
            "(?:^|[\\s_-])(?:date|datum|data|fecha|pubdate|published|publish|publication|posted|posttime|timestamp|time|dateline|dato|news-?date|created|entry-date|postdate|newsdate|erstellt|veroeffentlicht|datetime|zeit|day|postmeta|meta|info|byline|byliner|submitted|details|metadata|kicker)(?:$|[\\s_-])|date$|datum$|[a-z]Date\\b|\\bdate[A-Z]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SAYS_PUBLISHED = Pattern.compile(
            "(?:publi(?:shed|ziert|cado|é|cación|cacja)|posted|veröffentlicht|erstellt|datum|date|stand|vom|geschrieben|опубликовано|дата|размещено|created|pubblicato|submitted)\\b[^\\n"
                + "]{0,30}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final String PUBLISHED_ELEMENT =
            "time[pubdate], time.published, time.entry-date, abbr.published," + " .dt-published, .date-header";

    private final Document page;
    private final LinkedData data;
    private final MetaTags tags;
    private final WrittenDates dates;

    /** What stands around the headline is no list of other news, whatever its name. */
    private final Set<Element> aroundHeadline = Collections.newSetFromMap(new IdentityHashMap<>());

    PageDate(Document page, LinkedData data, LocalDate latest) {
        this.page = page;
        this.data = data;
        this.tags = new MetaTags(page);
        Element body = page.body();
        String language = page.select("html").attr("lang");
        Element headline = headline(page);
        if (headline != null) {
            aroundHeadline.addAll(headline.parents());
        }
        this.dates = new WrittenDates(() -> SlashHabit.of(body.text(), language), latest);
    }

    /** @param url of the page, or null */
    Optional<FoundDate> find(@Nullable String url) {
        FoundDate address = url == null ? null : inAddress(url, dates);
        return Optional.ofNullable(address).or(() -> declared().map(this::inSiteZone));
    }

    /** A stamp in universal time can name the day before or after; what the reader sees beside the headline is the site's day. */
    private FoundDate inSiteZone(FoundDate found) {
        Optional<FoundDate> seen = nearHeadline().or(this::named);
        boolean neighbour = seen.isPresent()
                && Math.abs(seen.get().day().toEpochDay() - found.day().toEpochDay()) == 1;
        return neighbour
                ? new FoundDate(seen.get().day(), found.rule() + ", near headline", found.confidence())
                : found;
    }

    private Optional<FoundDate> declared() {
        return meta(DateKeys.PUBLISHED, "meta", 0.97)
                .or(() -> linked("datePublished", "json-ld", 0.97))
                .or(this::microdata)
                .or(() -> element(PUBLISHED_ELEMENT, "time", 0.95))
                .or(this::nearHeadline)
                .or(() -> element("article time, main time, time", "time", 0.92))
                .or(this::named)
                .or(() -> meta(DateKeys.CREATED, "meta date", 0.9))
                .or(() -> linked("dateCreated", "json-ld", 0.9))
                .or(this::said)
                .or(this::script)
                .or(() -> linked("dateModified", "json-ld modified", 0.7))
                .or(() -> meta(DateKeys.MODIFIED, "meta modified", 0.7));
    }

    /** The first heading of the highest rank that is shown in the body. */
    private static @Nullable Element headline(Document page) {
        for (String rank : List.of("h1", "h2")) {
            for (Element heading : page.body().select(rank)) {
                if (heading.text().length() >= 12) {
                    return heading;
                }
            }
        }
        return null;
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

    private Optional<FoundDate> microdata() {
        return element(
                "[itemprop=datePublished], [property=datePublished], [property=schema:datePublished],"
                        + " [property=dc:date]",
                "microdata",
                0.96);
    }

    private Optional<FoundDate> element(String selector, String rule, double confidence) {
        for (Element element : page.select(selector)) {
            if (isElsewhere(element)) {
                continue;
            }
            Optional<LocalDate> day = day(element);
            if (day.isPresent()) {
                return Optional.of(new FoundDate(day.get(), rule, confidence));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(Element element) {
        for (String attribute : List.of("datetime", "content", "title", "data-date", "data-datetime")) {
            Optional<LocalDate> day = dates.first(element.attr(attribute));
            if (day.isPresent()) {
                return day;
            }
        }
        String text = element.text();
        return text.length() > 200 ? Optional.empty() : dates.first(text);
    }

    /** In a comment, a side bar, a list of other news. */
    private boolean isElsewhere(Element element) {
        for (Element above = element; above != null && !above.normalName().equals("body"); above = above.parent()) {
            if (aroundHeadline.contains(above)) {
                return false;
            }
            String name = above.normalName();
            if (name.equals("aside")
                    || name.equals("footer")
                    || name.equals("nav")
                    || FurnitureSigns.isOtherNews(above)) {
                return true;
            }
        }
        return false;
    }

    /** The day in an address, or null. */
    static @Nullable FoundDate inAddress(String url, WrittenDates dates) {
        Matcher found = URL_DAY.matcher(url);
        while (found.find()) {
            Optional<LocalDate> day = dates.first(found.group(1) + "-" + found.group(2) + "-" + found.group(3));
            if (day.isPresent()) {
                return new FoundDate(day.get(), "url", 0.95);
            }
        }
        Matcher reversed = URL_DAY_FIRST.matcher(url);
        return reversed.find()
                ? dates.first(reversed.group(3) + "-" + reversed.group(2) + "-" + reversed.group(1))
                        .map(day -> new FoundDate(day, "url", 0.9))
                        .orElse(null)
                : null;
    }

    /** A line of little else than a date, just above or below the headline. */
    private Optional<FoundDate> nearHeadline() {
        Element headline = headline(page);
        if (headline == null) {
            return Optional.empty();
        }
        Element box = headline.parent();
        for (int up = 0; up < 3 && box != null && !box.normalName().equals("body"); up++, box = box.parent()) {
            for (TextBlock block : BlockCutter.cut(box)) {
                if (block.text().length() <= 90 && !isElsewhere(block.element())) {
                    Optional<LocalDate> day = dates.first(block.text());
                    if (day.isPresent()) {
                        return Optional.of(new FoundDate(day.get(), "near headline", 0.9));
                    }
                }
                if (block.text().length() > 600) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FoundDate> named() {
        for (Element element : page.body().getAllElements()) {
            String name = element.className() + " " + element.id();
            if (name.length() > 1 && DATE_NAME.matcher(name).find() && !isElsewhere(element)) {
                String text = element.text();
                Optional<LocalDate> day = text.length() > 150 ? Optional.empty() : dates.first(text);
                if (day.isPresent()) {
                    return Optional.of(new FoundDate(day.get(), "named element", 0.88));
                }
            }
        }
        return Optional.empty();
    }

    /** A date that words such as “published” stand before, or that is nearly all of its line. */
    private Optional<FoundDate> said() {
        for (TextBlock block : BlockCutter.cut(page.body())) {
            if (isElsewhere(block.element())) {
                continue;
            }
            for (WrittenDates.Written date : dates.in(block.text(), 3)) {
                String before = block.text().substring(Math.max(0, date.start() - 40), date.start());
                boolean alone = block.text().length() - (date.end() - date.start()) < 30;
                boolean dateline = date.start() <= 2;
                if (alone
                        || dateline
                        || SAYS_PUBLISHED
                                .matcher(before.toLowerCase(Locale.ROOT))
                                .find()) {
                    return Optional.of(new FoundDate(date.day(), "visible text", 0.8));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FoundDate> script() {
        for (Element script : page.select("script")) {
            Matcher found = SCRIPT.matcher(script.data());
            while (found.find()) {
                Optional<LocalDate> day = dates.first(found.group(1));
                if (day.isPresent()) {
                    return Optional.of(new FoundDate(day.get(), "script", 0.85));
                }
            }
        }
        return Optional.empty();
    }
}
