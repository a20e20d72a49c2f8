package org.communique.indexer.reading.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.indexer.reading.dates.FoundDate;
import org.communique.indexer.reading.dates.WrittenDates;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The days that a reader of a page sees, by where they stand; comments, side bars and lists of other news left out. */
final class ShownDates {
    private static final Pattern SAYS_PUBLISHED = Pattern.compile(
            "(?:erschienen|publi(?:shed|ziert|cado|é|cación|cacja)|posted|veröffentlicht|erstellt|datum|date|stand|vom|geschrieben|опубликовано|дата|размещено|created|pubblicato|submitted)\\b[^\\n"
                + "]{0,30}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST_STAMP = 90;

    /** What is longer is text, and no date beyond it is the headline's. */
    private static final int PROSE = 600;

    private final ParsedPage page;
    private final @Nullable Element headline;
    private final WrittenDates dates;

    /** What stands around the headline is no list of other news, whatever its name. */
    private final Set<Element> aroundHeadline = Collections.newSetFromMap(new IdentityHashMap<>());

    ShownDates(ParsedPage page, @Nullable Element headline, WrittenDates dates) {
        this.page = page;
        this.headline = headline;
        this.dates = dates;
        if (headline != null) {
            aroundHeadline.addAll(headline.parents());
        }
    }

    /** The first day that elements tell in their data or their text. */
    Optional<FoundDate> element(List<Element> elements, String rule, double confidence) {
        for (Element element : elements) {
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
                    || page.names().of(above).otherNews()) {
                return true;
            }
        }
        return false;
    }

    /** A line of little else than a date, by the headline: the nearest below, else the nearest above. */
    Optional<FoundDate> nearHeadline() {
        if (headline == null) {
            return Optional.empty();
        }
        Element box = headline;
        for (int up = 0; up < 4 && box != null && !box.normalName().equals("body"); up++, box = box.parent()) {
            Optional<FoundDate> found = near(headline, BlockCutter.cut(box, page.names()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<FoundDate> near(Element headline, List<TextBlock> blocks) {
        int place = 0;
        while (place < blocks.size() && !isIn(blocks.get(place).element(), headline)) {
            place++;
        }
        int passed = 0;
        for (int i = place; i < blocks.size() && passed <= PROSE; i++) {
            Optional<FoundDate> found = stamp(blocks.get(i), headline.text());
            if (found.isPresent()) {
                return found;
            }
            passed += blocks.get(i).text().length();
        }
        for (int i = Math.min(place, blocks.size()) - 1;
                i >= 0 && blocks.get(i).text().length() <= PROSE;
                i--) {
            Optional<FoundDate> found = stamp(blocks.get(i), headline.text());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The date in a short line of a block; behind the headline, where the line begins with it. */
    private Optional<FoundDate> stamp(TextBlock block, String headline) {
        if (isElsewhere(block.element())) {
            return Optional.empty();
        }
        for (String line : block.text().lines().toList()) {
            String rest = line.startsWith(headline) ? line.substring(headline.length()) : line;
            Optional<LocalDate> day = rest.length() > LONGEST_STAMP ? Optional.empty() : dates.first(rest);
            if (day.isPresent()) {
                return Optional.of(new FoundDate(day.get(), "near headline", 0.9));
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(Element element, Element box) {
        return element.equals(box) || element.parents().contains(box);
    }

    /** In an element whose class or id speaks of a date. */
    Optional<FoundDate> named() {
        for (Element element : page.body().getAllElements()) {
            if (page.names().of(element).date() && !isElsewhere(element)) {
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
    Optional<FoundDate> said() {
        for (TextBlock block : page.blocks()) {
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

    /** The first date of a month anywhere in the page's text. */
    Optional<FoundDate> in(YearMonth month) {
        for (TextBlock block : page.blocks()) {
            if (isElsewhere(block.element())) {
                continue;
            }
            for (WrittenDates.Written date : dates.in(block.text(), 3)) {
                if (YearMonth.from(date.day()).equals(month)) {
                    return Optional.of(new FoundDate(date.day(), "month of url", 0.85));
                }
            }
        }
        return Optional.empty();
    }
}
