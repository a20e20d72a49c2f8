package org.communique.indexer.reading.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.Event;
import org.jspecify.annotations.Nullable;

/**
 * Days that an article names within its text, with the place that stands beside them: “On June 9, 2018, in Qingdao”,
 * «9–10 июня 2018 года в Циндао», “QINGDAO, June 9”.
 *
 * <p>A day without its year is that of the year which brings it nearest to the day of publication; without one it is passed over.
 * Dates in figures alone are stamps and numbers of documents as often as events, and are passed over too.
 */
public final class EventDates {
    /** A chronicle names hundreds; what comes later is passed over. */
    private static final int MOST = 50;

    /** Characters before a date in which its place may stand. */
    private static final int FAR = 80;

    /** Characters of a month and a blank before the figure of the day. */
    private static final int MONTH_BEFORE = 10;

    /** No date has as many characters from its first figure on. */
    private static final int LONGEST_DATE = 60;

    private static final String DAYS = "(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–—]\\s?(\\d{1,2})(?:st|nd|rd|th)?)?";
    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final Pattern DATE = Pattern.compile(
            // 1-4: 9 июня 2018, 9-10 июня, 9 June 2018, 9th of June, 2018
            "(?<![\\d.,:/–—-])" + DAYS + "\\s(?:of\\s)?(\\p{L}{3,9})(?!\\p{L})(?:,?\\s" + YEAR + ")?"
                    // 5-8: June 9, 2018, June 9-10
                    + "|(?<!\\p{L})(\\p{Lu}\\p{L}{2,8})\\s" + DAYS + "(?![\\d:%]|[.,]\\d)(?:,?\\s" + YEAR + ")?");

    private static final String NAME = "(\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2})";
    private static final Pattern PLACE_BEHIND = Pattern.compile(
            "(?:\\s(?:года|году|г\\.))?,?\\s(?:in|в|во)\\s(?:the\\s(?:city|town)\\sof\\s|г(?:ороде|\\.)\\s)?" + NAME);
    private static final Pattern PLACE_BEFORE =
            Pattern.compile("(?<!\\p{L})(?:[Ii]n|[Вв]о?)\\s" + NAME + ",?\\s(?:on\\s)?$");
    private static final Pattern DATELINE = Pattern.compile("^\\s*" + NAME + ",\\s$");

    /** What follows a dateline: a dash, or the agency in slashes or brackets. */
    private static final Pattern DATELINE_ENDS = Pattern.compile("(?:\\s(?:года|г\\.))?\\.?\\s*[–—/(].*");

    /** An adjective before its noun, as «в Смоленском районе»: half a name. */
    private static final Pattern ADJECTIVE = Pattern.compile(".*(?:ом|ем|ой|ей)\\s\\p{Ll}");

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}(?:\\s.*)?");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\s’'-]+");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?iU).*(?:day|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)");

    private final @Nullable LocalDate published;

    private EventDates(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * The events of a text in its order, each once.
     *
     * @param published by which a day without a year is placed, or null
     */
    public static List<Event> of(String text, @Nullable LocalDate published) {
        EventDates dates = new EventDates(published);
        Set<Event> events = new LinkedHashSet<>();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (events.size() < MOST) {
                events.addAll(dates.in(line));
            }
        }
        return events.stream().limit(MOST).toList();
    }

    private List<Event> in(String line) {
        List<Event> events = new ArrayList<>();
        Matcher found = DATE.matcher(line).useTransparentBounds(true).useAnchoringBounds(false);
        for (int from = 0; find(found, line, from); ) {
            DateRange days = days(found);
            if (days != null) {
                events.add(event(days, line, found));
            }
            // «Минске 3» before «мая» is no date, but its figure begins one.
            from = days == null ? found.start() + 1 : found.end();
        }
        return events;
    }

    /** Finds the next date from a place on; looks only where figures are. */
    private static boolean find(Matcher date, String line, int from) {
        for (int figure = nextFigure(line, from); figure >= 0; figure = nextFigure(line, figure + 1)) {
            int earliest = Math.max(from, figure - MONTH_BEFORE);
            int end = Math.min(line.length(), figure + LONGEST_DATE);
            if (date.region(earliest, end).find() && date.start() <= figure) {
                return true;
            }
        }
        return false;
    }

    /** Where the next run of figures begins, or -1. */
    private static int nextFigure(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (isFigure(line.charAt(i)) && (i == 0 || !isFigure(line.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static Event event(DateRange days, String line, Matcher date) {
        Matcher behind = PLACE_BEHIND.matcher(line).region(date.end(), line.length());
        if (behind.lookingAt() && isPlace(behind.group(1), line.substring(behind.start(1)))) {
            return new Event(days, behind.group(1), words(line, date.start(), behind.end()));
        }
        Matcher dateline = DATELINE.matcher(line.substring(0, date.start()));
        if (dateline.find() && isDateline(dateline.group(1), line.substring(date.end()))) {
            return new Event(days, dateline.group(1), words(line, 0, date.end()));
        }
        int from = Math.max(0, date.start() - FAR);
        Matcher before = PLACE_BEFORE.matcher(line.substring(from, date.start()));
        if (before.find() && isPlace(before.group(1), before.group(1))) {
            return new Event(days, before.group(1), words(line, from + before.start(), date.end()));
        }
        return new Event(days, null, words(line, date.start(), date.end()));
    }

    /** @param rest of the line from the name on */
    private static boolean isPlace(String name, String rest) {
        String further = rest.substring(0, Math.min(rest.length(), name.length() + 2));
        return Months.number(name) == 0
                && !ABBREVIATION.matcher(name).matches()
                && !ADJECTIVE.matcher(further).matches();
    }

    private static boolean isDateline(String name, String rest) {
        boolean marked =
                CAPITALS.matcher(name).matches() || DATELINE_ENDS.matcher(rest).matches();
        return marked && !WEEKDAY.matcher(name).matches();
    }

    private static String words(String line, int start, int end) {
        return line.substring(start, end).replaceAll("\\s+", " ").strip();
    }

    private @Nullable DateRange days(Matcher found) {
        int first = found.group(1) != null ? 1 : 6;
        int month = Months.number(found.group(first == 1 ? 3 : 5));
        String year = found.group(first == 1 ? 4 : 8);
        int from = Integer.parseInt(found.group(first));
        int to = found.group(first + 1) == null ? from : Integer.parseInt(found.group(first + 1));
        boolean placed = year != null || (published != null && isWhole(found.group(first == 1 ? 3 : 5)));
        if (month == 0 || to < from || !placed) {
            return null;
        }
        try {
            LocalDate begin = year == null ? nearest(month, from) : LocalDate.of(Integer.parseInt(year), month, from);
            return new DateRange(begin, begin.withDayOfMonth(to));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a word is a month by itself: “20 out of 30” and “5 may attend” are none. */
    private static boolean isWhole(String month) {
        boolean cyrillic = Character.UnicodeScript.of(month.charAt(0)) == Character.UnicodeScript.CYRILLIC;
        return cyrillic || (Character.isUpperCase(month.charAt(0)) && (month.length() > 3 || month.equals("May")));
    }

    /** The day of the year that brings it nearest to the day of publication. */
    private LocalDate nearest(int month, int day) {
        LocalDate around = published == null ? LocalDate.EPOCH : published;
        LocalDate nearest = LocalDate.of(around.getYear(), month, day);
        long ahead = nearest.toEpochDay() - around.toEpochDay();
        return ahead > 183 ? nearest.minusYears(1) : ahead < -183 ? nearest.plusYears(1) : nearest;
    }
}
