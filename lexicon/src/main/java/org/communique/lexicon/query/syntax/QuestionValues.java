package org.communique.lexicon.query.syntax;

import java.util.Locale;
import java.util.Optional;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.QuestionSigns;
import org.communique.lexicon.query.syntax.QuestionToken.FieldName;
import org.communique.lexicon.query.syntax.QuestionToken.Form;
import org.communique.lexicon.query.syntax.QuestionToken.Function;
import org.communique.lexicon.query.syntax.QuestionToken.Plain;
import org.communique.lexicon.query.syntax.QuestionToken.Quoted;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.NewsField;

/** What single tokens of a question mean, and whether their values are such as can be asked. */
final class QuestionValues {
    private static final int MAX_TIMES = 100;

    /** More wildcards and fuzzy words than are looked up in one go. */
    private static final int MAX_PATTERNS = 8;

    private static final int MAX_WORDS = 512;

    private final Faults faults;
    private int patterns;
    private int words;

    QuestionValues(Faults faults) {
        this.faults = faults;
    }

    Question phrase(Quoted quoted) {
        String text = text(quoted);
        String[] written = text.split(" ", -1);
        words += written.length;
        if (words > MAX_WORDS) {
            throw Faults.tooComplex(
                    quoted.start(),
                    "more than " + MAX_WORDS + " words in phrases",
                    "at most " + MAX_WORDS + " words in phrases",
                    "The question has more than " + MAX_WORDS + " words in phrases; split it.");
        }
        for (String word : written) {
            if (Wildcards.in(word) && Wildcards.letters(word) > 0) {
                pattern(word, quoted);
            }
        }
        return quoted.gaps() < 0
                ? new Question.Phrase(text, quoted.literal())
                : new Question.Loose(text, quoted.gaps());
    }

    /** What is between the quotation marks. */
    String text(Quoted quoted) {
        if (!quoted.closed()) {
            throw faults.mended(
                    quoted,
                    "a quotation mark that closes it",
                    "The quotation mark opened here is never closed; close it with \".",
                    new Correction(quoted.end(), quoted.end(), "\""));
        }
        if (quoted.text().isEmpty()) {
            throw faults.unfit(
                    quoted,
                    "a phrase",
                    "There is nothing between the quotation marks; type the phrase or delete them.");
        }
        return quoted.text();
    }

    /** @param last whether it is the last of bare words, where a question mark ends a sentence */
    Question word(Plain plain, boolean last) {
        String text = plain.text();
        return switch (plain.form()) {
            case ANY -> new Question.Word(text, false);
            case LITERAL -> new Question.Word(text, true);
            case FUZZY_1 -> fuzzy(plain, 1);
            case FUZZY_2 -> fuzzy(plain, 2);
            case PATTERN -> {
                boolean asked = last && text.indexOf('?') == text.length() - 1 && text.indexOf('*') < 0;
                if (asked && text.length() > 1) {
                    yield new Question.Word(text.substring(0, text.length() - 1), false);
                }
                if (Wildcards.letters(text) == 0) {
                    yield text.indexOf('*') >= 0 ? new Question.Everything() : new Question.Word(text, false);
                }
                pattern(text, plain);
                yield new Question.Pattern(text);
            }
        };
    }

    private Question fuzzy(Plain plain, int edits) {
        count(plain);
        return new Question.Fuzzy(plain.text(), edits);
    }

    private void pattern(String word, QuestionToken token) {
        count(token);
        int needed = Wildcards.needed(word);
        if (Wildcards.letters(word) < needed) {
            throw faults.mended(
                    token,
                    "at least " + needed + " letters beside the wildcard",
                    "“" + word + "” would find almost every word; give at least " + needed
                            + " letters beside the wildcard.",
                    token instanceof Plain plain
                            ? new Correction(plain.start(), plain.end(), Wildcards.without(plain.text()))
                            : new Correction(
                                    token.start(),
                                    token.end(),
                                    '"' + Wildcards.without(((Quoted) token).text()) + '"'));
        }
    }

    private void count(QuestionToken token) {
        if (++patterns > MAX_PATTERNS) {
            throw Faults.tooComplex(
                    token.start(),
                    "more than " + MAX_PATTERNS + " wildcards and fuzzy words",
                    "at most " + MAX_PATTERNS + " wildcards and fuzzy words",
                    "The question has more than " + MAX_PATTERNS + " words with wildcards or tildes; ask it in parts.");
        }
    }

    /** A part beside a distance, which must be found at places of a text. */
    Question placed(Question part, QuestionToken token, QuestionToken sign) {
        if (!part.hasPlace()) {
            throw faults.mended(
                    sign,
                    "words, phrases or names on both sides",
                    "“" + part
                            + "” has no place in a text that a distance could count from; put words, phrases or names"
                            + " on both sides of it.",
                    new Correction(sign.start(), sign.end(), "AND"));
        }
        return part;
    }

    /** CAPS, ATLEAST or FIRST of what stands in its brackets. */
    Question applied(Function function, Question part) {
        if (function.name().equals("CAPS")) {
            return capitals(function, part);
        }
        if (!part.hasPlace()) {
            throw faults.unfit(
                    function,
                    "words, phrases or names in the brackets",
                    function.name() + " counts words, and “" + part + "” is none; put words, phrases or names in the"
                            + " brackets.");
        }
        if (function.name().equals("FIRST")) {
            return new Question.First(function.number(), part);
        }
        if (function.number() > MAX_TIMES) {
            throw Faults.tooComplex(
                    function.start(),
                    "ATLEAST" + function.number(),
                    "at most ATLEAST" + MAX_TIMES,
                    "ATLEAST counts to " + MAX_TIMES + "; ask for fewer.");
        }
        return new Question.AtLeast(function.number(), part);
    }

    private Question capitals(Function function, Question part) {
        boolean capitals = part instanceof Question.Word(String text, boolean _)
                && text.codePoints().filter(Character::isUpperCase).count() > 1
                && text.codePoints().noneMatch(Character::isLowerCase);
        if (!capitals) {
            throw faults.unfit(
                    function,
                    "one word in capitals",
                    "CAPS finds one word that is all in capitals, as CAPS(SCO); “" + part + "” is none.");
        }
        return new Question.Capitals(((Question.Word) part).text());
    }

    NewsField textField(FieldName in, String value) {
        return QuestionSigns.textField(value.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> faults.unfit(
                        in,
                        String.join(", ", QuestionSigns.textFields()),
                        "“" + value + "” is no part of an article; write in: with one of "
                                + String.join(", ", QuestionSigns.textFields()) + "."));
    }

    /** A field whose value is no text of the article. */
    Question field(FieldName field, String value) {
        if (value.isBlank()) {
            throw faults.unfit(field, "a value", field.name() + ": needs a value right after the colon.");
        }
        return switch (field.name()) {
            case "lang" -> new Question.InLanguage(value.toLowerCase(Locale.ROOT));
            case "source" -> new Question.FromSource(value);
            case "date" -> date(field, value);
            case "person" -> new Question.Naming(NameKind.PERSON, value);
            case "org" -> new Question.Naming(NameKind.ORG, value);
            case "office" -> new Question.Naming(NameKind.OFFICE, value);
            case "place" -> new Question.AtPlace(value);
            case "id" -> new Question.WithId(value);
            case "url" -> new Question.WithAddress(value);
            default -> throw new IllegalStateException("A field is known that has no meaning: " + field);
        };
    }

    private Question date(FieldName field, String value) {
        Optional<DateRange> range = DateRange.parse(value);
        return new Question.PublishedIn(range.orElseThrow(() -> faults.mended(
                new Plain(value, Form.ANY, field.end(), field.end() + value.length()),
                "a date",
                "“" + value + "” is no date; write date:2018, date:2018-06, date:2018-06-09,"
                        + " date:2018-06-01..2018-06-30 or date:>=2018.",
                new Correction(field.start(), field.end(), ""))));
    }

    /** A field with a bracket: its words, each as the field's value. */
    Question each(FieldName field, Question group) {
        return switch (group) {
            case Question.Word(String text, boolean _) -> field(field, text);
            case Question.Phrase(String text, boolean _) -> field(field, text);
            case Question.Or(var parts) ->
                new Question.Or(parts.stream().map(part -> each(field, part)).toList());
            case Question.And(var parts) ->
                new Question.And(parts.stream().map(part -> each(field, part)).toList());
            case Question.Not(Question part) -> new Question.Not(each(field, part));
            default ->
                throw faults.unfit(
                        field,
                        "values in the brackets",
                        field.name() + ": with a bracket takes values joined by OR, AND and NOT; “" + group
                                + "” is none.");
        };
    }

    /** Words as the text of a phrase. */
    static String unquoted(String words) {
        StringBuilder phrase = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            phrase.append(QuestionSigns.isQuote(c) || c == QuestionSigns.ESCAPE ? ' ' : c);
        }
        return QuestionSigns.onOneLine(phrase.toString());
    }
}
