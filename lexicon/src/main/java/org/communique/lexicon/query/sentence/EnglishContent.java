package org.communique.lexicon.query.sentence;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.query.Distance;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.Question.And;
import org.communique.lexicon.query.Question.Or;
import org.communique.lexicon.schema.NewsField;

/** What articles contain, in English: "the phrase “double standards” (with any endings)". */
final class EnglishContent {
    private static final String ANY_FORM = " (in any form)";
    private static final String AS_WRITTEN = " (exactly as written)";

    private EnglishContent() {}

    static String of(Question question) {
        return switch (question) {
            case Question.Word(String text, boolean literal) ->
                "the word " + quoted(text) + (literal ? AS_WRITTEN : ANY_FORM);
            case Question.Pattern(String text) -> pattern(text);
            case Question.Fuzzy(String text, int edits) ->
                "the word " + quoted(text) + " (give or take " + (edits == 1 ? "one letter)" : edits + " letters)");
            case Question.Capitals(String text) -> "the word " + quoted(text) + " in capitals";
            case Question.Phrase(String text, boolean literal) ->
                "the phrase " + quoted(text) + (literal ? AS_WRITTEN : " (with any endings)");
            case Question.Loose(String text, int gaps) ->
                "the words " + quoted(text) + " in any order, with " + between(gaps) + " between them";
            case And(List<Question> parts) -> all(parts);
            case Or(List<Question> parts) -> any(parts);
            case Question.Near(Question first, Distance distance, Question second) ->
                inner(first) + near(distance) + inner(second);
            case Question.Far(Question wanted, int words, Question unwanted) ->
                inner(wanted) + " not within " + words(words) + " of " + inner(unwanted);
            case Question.AtLeast(int times, Question part) -> inner(part) + " at least " + times(times);
            case Question.First(int words, Question part) ->
                inner(part) + (words == 1 ? " at the very beginning" : " within the first " + words(words));
            case Question.In(NewsField field, Question part) -> inner(part) + " in " + place(field);
            case Question.Naming(NameKind kind, String value) -> name(kind) + quoted(value) + spelling(kind);
            case Question.Everything _, Question.Not _, Question.FromSource _, Question.InLanguage _ -> other(question);
            case Question.WithId _, Question.WithAddress _, Question.AtPlace _, Question.PublishedIn _ ->
                other(question);
        };
    }

    /** What has no place in a text: the grammar puts it nowhere where words are counted. */
    private static String other(Question question) {
        return "something in " + EnglishSentence.of(question);
    }

    private static String pattern(String text) {
        int last = text.length() - 1;
        String middle = text.replace("*", "");
        boolean plain = text.indexOf('?') < 0;
        boolean begins = plain && text.indexOf('*') == last;
        boolean ends = plain && text.lastIndexOf('*') == 0;
        boolean within = plain && text.equals("*" + middle + "*");
        if (begins || ends || within) {
            return within
                    ? "a word with " + quoted(middle) + " in it"
                    : "a word that " + (begins ? "begins with " : "ends in ") + quoted(middle);
        }
        return "a word of the pattern " + quoted(text);
    }

    private static String near(Distance distance) {
        return switch (distance) {
            case Distance.Words(int most, boolean ordered)
            when most == 1 -> ordered ? " directly followed by " : " next to ";
            case Distance.Words(int most, boolean ordered) ->
                ordered ? " followed within " + words(most) + " by " : " within " + words(most) + " of ";
            case Distance.Sentence _ -> " in the same sentence as ";
            case Distance.Paragraph _ -> " in the same paragraph as ";
        };
    }

    private static String name(NameKind kind) {
        return switch (kind) {
            case PERSON -> "the name of the person ";
            case ORG -> "the name of the organisation ";
            case OFFICE -> "the name of whoever held the office ";
        };
    }

    private static String spelling(NameKind kind) {
        return switch (kind) {
            case PERSON -> " (in any spelling)";
            case ORG -> " (any of its names)";
            case OFFICE -> " (in their time)";
        };
    }

    /** A text field, as "in …" names it. */
    static String place(NewsField field) {
        return switch (field) {
            case TITLE -> "the headline";
            case BODY -> "the text";
            case CAPTIONS -> "the captions";
            case FURNITURE -> "what was cut from the page around it";
            default -> "the field " + quoted(field.key());
        };
    }

    /** All of several: plain words together, then the rest. */
    static String all(List<Question> parts) {
        List<Question> plain = parts.stream().filter(Conditions::isPlainWord).toList();
        if (plain.size() < 2) {
            return listed(parts, "both ", " and ");
        }
        String quantity = plain.size() == 2 ? "both the words " : "all the words ";
        return Series.of(grouped(quantity, plain, parts), " and ");
    }

    private static String any(List<Question> parts) {
        List<Question> plain = parts.stream().filter(Conditions::isPlainWord).toList();
        if (plain.size() < 2) {
            return listed(parts, "either ", " or ");
        }
        String quantity = plain.size() == 2 ? "either of the words " : "any of the words ";
        return Series.of(grouped(quantity, plain, parts), " or ");
    }

    private static List<String> grouped(String quantity, List<Question> plain, List<Question> parts) {
        List<String> words = plain.stream()
                .map(word -> quoted(((Question.Word) word).text()))
                .toList();
        List<String> things = new ArrayList<>();
        things.add(quantity + Series.of(words, " and ") + ANY_FORM);
        parts.stream().filter(part -> !Conditions.isPlainWord(part)).forEach(part -> things.add(inList(part)));
        return things;
    }

    /** @param pair what stands before two single things; lists have such a word of their own */
    private static String listed(List<Question> parts, String pair, String conjunction) {
        boolean single = parts.stream().noneMatch(part -> Conditions.isList(part) || part instanceof Question.In);
        List<String> things = parts.size() == 1
                ? List.of(of(parts.getFirst()))
                : parts.stream().map(EnglishContent::inList).toList();
        return (things.size() == 2 && single ? pair : "") + Series.of(things, conjunction);
    }

    /** A part of a list: in brackets where it is a list itself that does not say where it ends. */
    static String inList(Question part) {
        return Conditions.isMixed(part) ? "(" + of(part) + ")" : of(part);
    }

    /** A part of something narrower than a list: in brackets unless it is one thing. */
    private static String inner(Question part) {
        return Conditions.isOne(part) ? of(part) : "(" + of(part) + ")";
    }

    private static String between(int gaps) {
        return switch (gaps) {
            case 0 -> "no other words";
            case 1 -> "at most 1 other word";
            default -> "at most " + gaps + " other words";
        };
    }

    private static String words(int number) {
        return number == 1 ? "1 word" : number + " words";
    }

    private static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }

    private static String quoted(String text) {
        return EnglishSentence.quoted(text);
    }
}
