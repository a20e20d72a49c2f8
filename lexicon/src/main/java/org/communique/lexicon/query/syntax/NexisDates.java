package org.communique.lexicon.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.lexicon.schema.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a question in Nexis's syntax: {@code date aft 2017}, {@code date = 6/9/2018}, {@code date(geq (6/1/2018) and leq
 * (6/30/2018))}. Days are written month first, as there.
 */
final class NexisDates {
    private static final String BLANKS = "[\\s\\p{Z}]*";

    private static final Pattern OPEN = Pattern.compile(BLANKS + "\\(");
    private static final Pattern CLOSE = Pattern.compile(BLANKS + "\\)");
    private static final Pattern AND = Pattern.compile(BLANKS + "(and\\b|&)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPERATOR = Pattern.compile(
            BLANKS + "(>=|<=|=|>|<|(?:is|aft|after|bef|before|geq|leq)(?![\\p{L}\\p{N}]))", Pattern.CASE_INSENSITIVE);

    private static final Pattern VALUE = Pattern.compile(
            BLANKS
                    + "(?:(?<year>\\d{4})(?:-(?<ym>\\d{1,2})(?:-(?<yd>\\d{1,2}))?)?"
                    + "|(?<m>\\d{1,2})/(?:(?<d>\\d{1,2})/)?(?<my>\\d{4})"
                    + "|(?<name>[a-z]{3,9})\\.?[\\s\\p{Z}]+(?:(?<nd>\\d{1,2}),?[\\s\\p{Z}]+)?(?<ny>\\d{4}))(?![\\p{L}\\p{N}/-])",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final String text;
    private final Faults faults;
    private int at;

    NexisDates(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    /**
     * The date that begins with a word, or null where the word is none of a date's.
     *
     * @param word what stands at the place up to the next blank or bracket, in small letters
     * @throws QuestionSyntaxException if it begins as a date and is none
     */
    NexisToken.@Nullable Published at(int start, String word) {
        boolean tight = word.matches("date[<>=].*");
        if (!tight && !word.equals("date")) {
            return null;
        }
        at = start + "date".length();
        boolean grouped = skip(OPEN);
        Matcher operator = OPERATOR.matcher(text).region(at, text.length());
        boolean told = operator.lookingAt();
        boolean meant = told && (!Character.isLetter(operator.group(1).charAt(0)) || isDate(operator.end()));
        if (!grouped && !meant) {
            return null;
        }
        DateRange range = part(start, grouped);
        while (grouped && skip(AND)) {
            range = range.within(part(start, true));
        }
        if ((grouped && !skip(CLOSE)) || !range.meets(range)) {
            throw fault(start, grouped);
        }
        return new NexisToken.Published(range, new Place(start, at));
    }

    private boolean isDate(int index) {
        Matcher open = OPEN.matcher(text).region(index, text.length());
        return VALUE.matcher(text)
                .region(open.lookingAt() ? open.end() : index, text.length())
                .lookingAt();
    }

    private DateRange part(int start, boolean grouped) {
        Matcher operator = OPERATOR.matcher(text).region(at, text.length());
        String sign = operator.lookingAt() ? operator.group(1).toLowerCase(Locale.ROOT) : "=";
        at = operator.lookingAt() ? operator.end() : at;
        boolean bracket = skip(OPEN);
        Matcher value = VALUE.matcher(text).region(at, text.length());
        Optional<DateRange> range =
                value.lookingAt() ? date(value).flatMap(date -> DateRange.parse(sign(sign) + date)) : Optional.empty();
        at = range.isEmpty() ? at : value.end();
        if (range.isEmpty() || (bracket && !skip(CLOSE))) {
            throw fault(start, grouped);
        }
        return range.get();
    }

    private static String sign(String operator) {
        return switch (operator) {
            case "aft", "after" -> ">";
            case "bef", "before" -> "<";
            case "geq" -> ">=";
            case "leq" -> "<=";
            case "is", "=" -> "";
            default -> operator;
        };
    }

    /** As {@link DateRange} reads it; empty for a month that there is not. */
    private static Optional<String> date(Matcher value) {
        if (value.group("year") != null) {
            return joined(value.group("year"), value.group("ym"), value.group("yd"));
        }
        if (value.group("my") != null) {
            return joined(value.group("my"), value.group("m"), value.group("d"));
        }
        String name = value.group("name").toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).startsWith(name) || (name.equals("sept") && month == 8)) {
                return joined(value.group("ny"), String.valueOf(month + 1), value.group("nd"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> joined(String year, @Nullable String month, @Nullable String day) {
        List<String> parts = new ArrayList<>(List.of(year));
        for (@Nullable String part : new @Nullable String[] {month, day}) {
            if (part != null) {
                parts.add(part.length() == 1 ? "0" + part : part);
            }
        }
        return Optional.of(String.join("-", parts));
    }

    private boolean skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        boolean skipped = matcher.lookingAt();
        at = skipped ? matcher.end() : at;
        return skipped;
    }

    private QuestionSyntaxException fault(int start, boolean grouped) {
        int open = 0;
        int end = start;
        boolean goesOn = true;
        while (goesOn && end < text.length()) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            goesOn = open >= 0 && (grouped ? c != ')' || open > 0 : end <= at || !Character.isWhitespace(c));
            end += open >= 0 && (goesOn || grouped) ? 1 : 0;
        }
        Place place = new Place(start, end);
        return faults.unfit(
                place,
                "a date",
                "“" + text.substring(start, Math.min(end, start + 40))
                        + "” tells no date; write date aft 2017, date = 6/9/2018"
                        + " with the month first, or date(geq (6/1/2018) and leq (6/30/2018)).");
    }
}
