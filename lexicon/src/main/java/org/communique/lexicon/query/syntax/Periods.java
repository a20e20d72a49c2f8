package org.communique.lexicon.query.syntax;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.lexicon.query.syntax.QuestionToken.Form;
import org.communique.lexicon.query.syntax.QuestionToken.Plain;
import org.communique.lexicon.schema.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Times told in words: "last 30 days", "in the past year", «за последний месяц», «за последние 2 недели». Without a number
 * they need their preposition: "last year" alone may be words of a text.
 */
final class Periods {
    private static final Set<String> BEFORE = Set.of("in", "over", "during", "within", "for", "за");

    private static final Set<String> LAST =
            Set.of("last", "past", "последний", "последнюю", "последнее", "последние", "последних");

    private static final Map<String, ChronoUnit> UNITS = Map.ofEntries(
            Map.entry("day", ChronoUnit.DAYS),
            Map.entry("days", ChronoUnit.DAYS),
            Map.entry("день", ChronoUnit.DAYS),
            Map.entry("дня", ChronoUnit.DAYS),
            Map.entry("дней", ChronoUnit.DAYS),
            Map.entry("week", ChronoUnit.WEEKS),
            Map.entry("weeks", ChronoUnit.WEEKS),
            Map.entry("неделю", ChronoUnit.WEEKS),
            Map.entry("недели", ChronoUnit.WEEKS),
            Map.entry("недель", ChronoUnit.WEEKS),
            Map.entry("month", ChronoUnit.MONTHS),
            Map.entry("months", ChronoUnit.MONTHS),
            Map.entry("месяц", ChronoUnit.MONTHS),
            Map.entry("месяца", ChronoUnit.MONTHS),
            Map.entry("месяцев", ChronoUnit.MONTHS),
            Map.entry("year", ChronoUnit.YEARS),
            Map.entry("years", ChronoUnit.YEARS),
            Map.entry("год", ChronoUnit.YEARS),
            Map.entry("года", ChronoUnit.YEARS),
            Map.entry("лет", ChronoUnit.YEARS));

    private final List<QuestionToken> tokens;
    private final LocalDate today;
    private int at;

    private Periods(List<QuestionToken> tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    /** The tokens with each such time as one. */
    static List<QuestionToken> settled(List<QuestionToken> tokens, LocalDate today) {
        return new Periods(tokens, today).settled();
    }

    private List<QuestionToken> settled() {
        List<QuestionToken> settled = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i = at) {
            QuestionToken period = period(i);
            if (period == null) {
                settled.add(tokens.get(i));
                at = i + 1;
            } else {
                settled.add(period);
            }
        }
        return settled;
    }

    /** The time that begins at a token, leaving {@link #at} behind it, or null. */
    private QuestionToken.@Nullable Period period(int start) {
        at = start;
        boolean introduced = BEFORE.contains(word(at));
        at += introduced ? 1 : 0;
        at += introduced && word(at).equals("the") ? 1 : 0;
        if (!LAST.contains(word(at))) {
            return null;
        }
        String digits = word(++at);
        boolean numbered =
                !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        at += numbered ? 1 : 0;
        ChronoUnit unit = UNITS.get(word(at));
        if (unit == null || !(numbered || introduced)) {
            return null;
        }
        int end = tokens.get(at++).end();
        LocalDate first = today.minus(numbered ? Integer.parseInt(digits) : 1, unit);
        return new QuestionToken.Period(
                new DateRange(first, today), tokens.get(start).start(), end);
    }

    /** The ordinary word at a place in small letters; nothing where there is none. */
    private String word(int index) {
        boolean plain = index < tokens.size()
                && tokens.get(index) instanceof Plain(var _, Form form, int _, int _)
                && form == Form.ANY;
        return plain ? ((Plain) tokens.get(index)).text().toLowerCase(Locale.ROOT) : "";
    }
}
