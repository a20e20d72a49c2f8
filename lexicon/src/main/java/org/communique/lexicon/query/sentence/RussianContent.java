package org.communique.lexicon.query.sentence;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.query.Distance;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.Question.And;
import org.communique.lexicon.query.Question.Or;
import org.communique.lexicon.schema.NewsField;

/** What articles contain, in Russian: «фраза «двойные стандарты» (в любой форме)». */
final class RussianContent {
    private static final String ANY_FORM = " (в любой форме)";
    private static final String AS_WRITTEN = " (точно так, как написано)";

    private RussianContent() {}

    /** The case that a thing stands in: «есть слово», «нет слова». */
    enum Case {
        NOMINATIVE,
        GENITIVE;

        String of(String nominative, String genitive) {
            return switch (this) {
                case NOMINATIVE -> nominative;
                case GENITIVE -> genitive;
            };
        }
    }

    static String of(Question question, Case in) {
        String word = in.of("слово ", "слова ");
        return switch (question) {
            case Question.Word(String text, boolean literal) -> word + quoted(text) + (literal ? AS_WRITTEN : ANY_FORM);
            case Question.Pattern(String text) -> word + pattern(text);
            case Question.Fuzzy(String text, int edits) ->
                word + quoted(text) + " (с точностью до " + (edits == 1 ? "одной буквы)" : edits + " букв)");
            case Question.Capitals(String text) -> word + quoted(text) + " прописными буквами";
            case Question.Phrase(String text, boolean literal) ->
                in.of("фраза ", "фразы ") + quoted(text) + (literal ? AS_WRITTEN : ANY_FORM);
            case Question.Loose(String text, int gaps) ->
                in.of("слова ", "слов ") + quoted(text) + " в любом порядке (между ними " + between(gaps) + ")";
            case And(List<Question> parts) -> all(parts, in);
            case Or(List<Question> parts) -> any(parts, in);
            case Question.Near(Question first, Distance distance, Question second) -> near(first, distance, second, in);
            case Question.Far(Question wanted, int words, Question unwanted) ->
                inner(wanted, in) + ", но не в пределах " + words(words) + " от " + inner(unwanted, Case.GENITIVE);
            case Question.AtLeast(int times, Question part) ->
                inner(part, in) + " не менее " + times + (endsInOne(times) ? " раза" : " раз");
            case Question.First(int words, Question part) ->
                inner(part, in) + (words == 1 ? " в самом начале" : " среди первых " + words(words));
            case Question.In(NewsField field, Question part) -> inner(part, in) + " " + place(field);
            case Question.Naming(NameKind kind, String value) -> name(kind, in) + quoted(value) + spelling(kind);
            case Question.Everything _, Question.Not _, Question.FromSource _, Question.InLanguage _ ->
                other(question, in);
            case Question.WithId _, Question.WithAddress _, Question.AtPlace _, Question.PublishedIn _ ->
                other(question, in);
        };
    }

    /** What has no place in a text: the grammar puts it nowhere where words are counted. */
    private static String other(Question question, Case in) {
        return in.of("что-либо", "чего-либо") + " (" + RussianSentence.of(question) + ")";
    }

    private static String pattern(String text) {
        int last = text.length() - 1;
        String middle = text.replace("*", "");
        boolean plain = text.indexOf('?') < 0;
        boolean begins = plain && text.indexOf('*') == last;
        boolean ends = plain && text.lastIndexOf('*') == 0;
        boolean within = plain && text.equals("*" + middle + "*");
        if (begins || ends || within) {
            return within ? "с «" + middle + "» внутри" : (begins ? "с началом " : "с окончанием ") + quoted(middle);
        }
        return "по образцу " + quoted(text);
    }

    private static String near(Question first, Distance distance, Question second, Case in) {
        String before = inner(first, in);
        return switch (distance) {
            case Distance.Words(int most, boolean ordered)
            when !ordered -> before + " не дальше " + words(most) + " от " + inner(second, Case.GENITIVE);
            case Distance.Words(int most, boolean _) ->
                before
                        + (most == 1 ? " и сразу следом " : " и следом, не дальше " + words(most) + ", ")
                        + inner(second, in);
            case Distance.Sentence _ -> before + " и " + inner(second, in) + " в одном предложении";
            case Distance.Paragraph _ -> before + " и " + inner(second, in) + " в одном абзаце";
        };
    }

    private static String name(NameKind kind, Case in) {
        return switch (kind) {
            case PERSON -> in.of("имя человека ", "имени человека ");
            case ORG -> in.of("название организации ", "названия организации ");
            case OFFICE -> in.of("имя занимавшего должность ", "имени занимавшего должность ");
        };
    }

    private static String spelling(NameKind kind) {
        return switch (kind) {
            case PERSON -> " (в любом написании)";
            case ORG -> " (любое из названий)";
            case OFFICE -> " (в то время)";
        };
    }

    /** A text field, with its preposition. */
    static String place(NewsField field) {
        return switch (field) {
            case TITLE -> "в заголовке";
            case BODY -> "в тексте";
            case CAPTIONS -> "в подписях к снимкам";
            case FURNITURE -> "в том, что вырезано со страницы вокруг статьи";
            default -> "в поле " + quoted(field.key());
        };
    }

    /** What is not there, in the genitive: of several, not all at once. */
    static String absent(Question question) {
        if (!(question instanceof And(List<Question> parts))) {
            return inList(question, Case.GENITIVE);
        }
        List<Question> plain = plain(parts);
        List<String> things = plain.size() < 2
                ? parts.stream().map(part -> inList(part, Case.GENITIVE)).toList()
                : grouped("слов ", plain, parts, Case.GENITIVE);
        return "одновременно " + Series.of(things, " и ");
    }

    /** All of several: plain words together, then the rest. */
    static String all(List<Question> parts, Case in) {
        List<Question> plain = plain(parts);
        if (plain.size() < 2) {
            List<String> things = listed(parts, in);
            return things.size() == 2 ? "и " + things.getFirst() + ", и " + things.getLast() : Series.of(things, " и ");
        }
        String quantity = plain.size() == 2 ? in.of("оба слова ", "обоих слов ") : in.of("все слова ", "всех слов ");
        return Series.of(grouped(quantity, plain, parts, in), " и ");
    }

    private static String any(List<Question> parts, Case in) {
        List<Question> plain = plain(parts);
        if (plain.size() < 2) {
            List<String> things = listed(parts, in);
            return things.size() == 2
                    ? "либо " + things.getFirst() + ", либо " + things.getLast()
                    : Series.of(things, " или ");
        }
        return Series.of(grouped(in.of("любое из слов ", "любого из слов "), plain, parts, in), " или ");
    }

    private static List<String> listed(List<Question> parts, Case in) {
        return parts.size() == 1
                ? List.of(of(parts.getFirst(), in))
                : parts.stream().map(part -> inList(part, in)).toList();
    }

    private static List<Question> plain(List<Question> parts) {
        return parts.stream().filter(Conditions::isPlainWord).toList();
    }

    private static List<String> grouped(String quantity, List<Question> plain, List<Question> parts, Case in) {
        List<String> words = plain.stream()
                .map(word -> quoted(((Question.Word) word).text()))
                .toList();
        List<String> things = new ArrayList<>();
        things.add(quantity + Series.of(words, " и ") + ANY_FORM);
        parts.stream().filter(part -> !Conditions.isPlainWord(part)).forEach(part -> things.add(inList(part, in)));
        return things;
    }

    /** A part of a list: in brackets where it is a list itself that does not say where it ends. */
    private static String inList(Question part, Case in) {
        return Conditions.isMixed(part) ? "(" + of(part, in) + ")" : of(part, in);
    }

    /** A part of something narrower than a list: in brackets unless it is one thing. */
    private static String inner(Question part, Case in) {
        return Conditions.isOne(part) ? of(part, in) : "(" + of(part, in) + ")";
    }

    private static String between(int gaps) {
        return switch (gaps) {
            case 0 -> "нет других слов";
            default -> "не более " + gaps + (endsInOne(gaps) ? " другого слова" : " других слов");
        };
    }

    /** A number of words in the genitive: «1 слова», «5 слов», «21 слова». */
    private static String words(int number) {
        return number + (endsInOne(number) ? " слова" : " слов");
    }

    /** Whether the number is read as ending in "one": 1 and 21, not 11. */
    private static boolean endsInOne(int number) {
        return number % 10 == 1 && number % 100 != 11;
    }

    private static String quoted(String text) {
        return RussianSentence.quoted(text);
    }
}
