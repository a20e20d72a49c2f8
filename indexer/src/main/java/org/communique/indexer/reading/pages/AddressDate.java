package org.communique.indexer.reading.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.indexer.reading.dates.FoundDate;
import org.communique.indexer.reading.dates.WrittenDates;
import org.jspecify.annotations.Nullable;

/** What an address tells of the day: all of it, as {@code /2018/06/09/}, or its month, as {@code /2018/06/}. */
final class AddressDate {
    private static final Pattern URL_DAY = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2]|(?<=[/_-])[1-9](?=[/_-]))[/_-]?(0[1-9]|[12]\\d|3[01]|(?<=[/_-])[1-9](?=[/_-]))(?!\\d)");

    private static final Pattern URL_DAY_FIRST =
            Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])[-_.]?(0[1-9]|1[0-2])[-_.]?(20[0-3]\\d)(?!\\d)");

    private static final Pattern URL_MONTH = Pattern.compile("/((?:19|20)\\d{2})/(0[1-9]|1[0-2])/(?!\\d{1,2}/)");

    private AddressDate() {}

    /** The day in an address, or null. */
    static @Nullable FoundDate day(String url, WrittenDates dates) {
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

    /** The month in an address, where no day is there, or null; of two, as in an archive of other sites, the last. */
    static @Nullable YearMonth month(String url) {
        Matcher found = URL_MONTH.matcher(url);
        YearMonth month = null;
        while (found.find()) {
            try {
                month = YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            } catch (DateTimeException e) {
                return null;
            }
        }
        return month;
    }
}
