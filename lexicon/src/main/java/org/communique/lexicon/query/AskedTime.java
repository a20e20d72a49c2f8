package org.communique.lexicon.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.PublishedDate;
import org.jspecify.annotations.Nullable;

/** The time that stands among the words of a question about an office: "in 2018", «январь 2022 года», "2018". */
final class AskedTime {
    private static final List<Set<String>> MONTHS = List.of(
            Set.of("january", "январь"),
            Set.of("february", "февраль"),
            Set.of("march", "март"),
            Set.of("april", "апрель"),
            Set.of("may", "май"),
            Set.of("june", "июнь"),
            Set.of("july", "июль"),
            Set.of("august", "август"),
            Set.of("september", "сентябрь"),
            Set.of("october", "октябрь"),
            Set.of("november", "ноябрь"),
            Set.of("december", "декабрь"));

    private static final Set<String> FILLERS =
            Set.of("in", "of", "during", "since", "year", "в", "во", "год", "г", "г.");

    private final QuestionWords words;

    AskedTime(QuestionWords words) {
        this.words = words;
    }

    /** The year or month the words tell, or null; words that tell no time are passed over. */
    @Nullable
    DateRange in(List<String> texts) {
        String year = "";
        String month = "";
        for (String text : texts) {
            if (text.matches("(19|20)\\d\\d")) {
                year = text;
            } else if (month(text) > 0) {
                month = String.format(Locale.ROOT, "-%02d", month(text));
            }
        }
        return year.isEmpty()
                ? null
                : PublishedDate.parse(year + month).map(PublishedDate::days).orElse(null);
    }

    /** Whether a word is of a time and of nothing else. */
    boolean tells(String text) {
        return text.matches("(19|20)\\d\\d")
                || month(text) > 0
                || stems(text).stream().anyMatch(FILLERS::contains);
    }

    private int month(String text) {
        List<String> stems = stems(text);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (stems.stream().anyMatch(MONTHS.get(month)::contains)) {
                return month + 1;
            }
        }
        return 0;
    }

    private List<String> stems(String text) {
        return words.terms(text, Reading.STEM).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
