package org.communique.lexicon.query.sentence;

import java.time.LocalDate;
import java.util.List;
import org.communique.lexicon.schema.DateRange;

/** Times in Russian, with their preposition: «в июне 2018 года», «с 1 по 9 июня 2018 года», «начиная с 2018 года». */
final class RussianDates {
    /** January to December in the genitive, «июня»; the other cases differ from it by the ending. */
    private static final List<String> GENITIVE = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");

    private static final List<String> ACCUSATIVE = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");

    private RussianDates() {}

    static String of(DateRange range) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        if (from == null) {
            return to == null ? "в любое время" : until(to);
        }
        return to == null ? "начиная " + with(since(from)) : between(from, to);
    }

    private static String until(LocalDate to) {
        LocalDate next = to.plusDays(1);
        return Days.beginsMonth(next) ? "до " + since(next) : "не позднее " + day(to);
    }

    /** A day as the beginning of something, in the genitive. */
    private static String since(LocalDate from) {
        if (Days.beginsYear(from)) {
            return from.getYear() + " года";
        }
        return Days.beginsMonth(from) ? genitive(from) + year(from) : day(from);
    }

    private static String between(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        boolean oneYear = from.getYear() == to.getYear();
        if (Days.beginsYear(from) && Days.endsYear(to)) {
            return oneYear ? "в " + from.getYear() + " году" : "с " + from.getYear() + " по " + to.getYear() + " год";
        }
        if (Days.beginsMonth(from) && Days.endsMonth(to)) {
            return Days.sameMonth(from, to)
                    ? "в " + prepositional(from) + year(from)
                    : "с " + genitive(from) + (oneYear ? "" : year(from)) + " по " + accusative(to) + year(to);
        }
        if (Days.sameMonth(from, to)) {
            return with(String.valueOf(from.getDayOfMonth())) + " по " + day(to);
        }
        String first = oneYear ? from.getDayOfMonth() + " " + genitive(from) : day(from);
        return with(first) + " по " + day(to);
    }

    /** «со 2 июня», since that is read «со второго». */
    private static String with(String told) {
        return (told.startsWith("2 ") || told.equals("2") ? "со " : "с ") + told;
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + genitive(day) + year(day);
    }

    private static String year(LocalDate day) {
        return " " + day.getYear() + " года";
    }

    private static String genitive(LocalDate day) {
        return GENITIVE.get(day.getMonthValue() - 1);
    }

    private static String accusative(LocalDate day) {
        return ACCUSATIVE.get(day.getMonthValue() - 1);
    }

    /** «июне», «марте»: every month takes the same ending there. */
    private static String prepositional(LocalDate day) {
        String genitive = genitive(day);
        return genitive.substring(0, genitive.length() - 1) + "е";
    }
}
