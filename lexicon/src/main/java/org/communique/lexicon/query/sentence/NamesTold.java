package org.communique.lexicon.query.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.query.AskedName;
import org.communique.lexicon.query.AskedName.AskedOffice;
import org.communique.lexicon.query.AskedName.AskedOrganisation;
import org.communique.lexicon.query.AskedName.AskedPerson;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.Question.And;
import org.communique.lexicon.query.Question.Naming;
import org.communique.lexicon.query.Question.Not;
import org.communique.lexicon.query.Question.Or;
import org.communique.lexicon.query.Question.Phrase;
import org.communique.lexicon.query.Question.Word;

/** A question with the words of each name that was found in it as that name. */
final class NamesTold {
    private static final Pattern TIME = Pattern.compile("[12]\\d{3}|in|в|году|года", Pattern.CASE_INSENSITIVE);

    private final List<AskedName> names;

    private NamesTold(List<AskedName> names) {
        this.names = names;
    }

    static Question in(Question question, List<AskedName> names) {
        return names.isEmpty() ? question : new NamesTold(names).told(question);
    }

    private Question told(Question question) {
        return switch (question) {
            case Word _ -> row(List.of(question), 0, 1);
            case Phrase(String text, boolean literal) -> literal ? question : named(text, question);
            case And(List<Question> parts) -> and(parts);
            case Or(List<Question> parts) ->
                new Or(parts.stream().map(this::told).toList());
            case Not(Question part) -> new Not(told(part));
            case Question.In(var field, Question part) -> new Question.In(field, told(part));
            case Question.Everything _, Question.Pattern _, Question.Fuzzy _, Question.Capitals _ -> question;
            case Question.Loose _, Question.Near _, Question.Far _, Question.AtLeast _, Question.First _ -> question;
            case Question.FromSource _, Question.InLanguage _, Question.WithId _, Question.WithAddress _ -> question;
            case Question.AtPlace _, Naming _, Question.PublishedIn _ -> question;
        };
    }

    private Question and(List<Question> parts) {
        List<Question> told = new ArrayList<>();
        for (int from = 0, to; from < parts.size(); from = to) {
            to = endOfName(parts, from);
            Question part = to - from == 1 ? told(parts.get(from)) : row(parts, from, to);
            if (part instanceof Naming(NameKind kind, String value)
                    && kind == NameKind.OFFICE
                    && Conditions.isPlainWord(parts.get(from))) {
                StringBuilder office = new StringBuilder(value);
                for (; to < parts.size() && isTime(parts.get(to)); to++) {
                    office.append(' ').append(((Word) parts.get(to)).text());
                }
                part = new Naming(kind, office.toString());
            }
            told.add(part);
        }
        return told.size() == 1 ? told.getFirst() : new And(told);
    }

    /** A time behind an office belongs to it: it says whose time is meant. */
    private static boolean isTime(Question part) {
        return part instanceof Word(String text, boolean literal)
                && !literal
                && TIME.matcher(text).matches();
    }

    /** Behind the longest run of words from a place that is a name; behind that one part where none is. */
    private int endOfName(List<Question> parts, int from) {
        int words = from;
        while (words < parts.size() && Conditions.isPlainWord(parts.get(words))) {
            words++;
        }
        for (int to = words; to > from + 1; to--) {
            if (row(parts, from, to) instanceof Naming) {
                return to;
            }
        }
        return from + 1;
    }

    /** Words in a row as the name that they are; the first of them where they are none. */
    private Question row(List<Question> parts, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Question part : parts.subList(from, to)) {
            if (!Conditions.isPlainWord(part)) {
                return part;
            }
            words.append(words.isEmpty() ? "" : " ").append(((Word) part).text());
        }
        return named(words.toString(), parts.get(from));
    }

    private Question named(String words, Question otherwise) {
        return names.stream()
                .filter(name -> name.asked().equals(words))
                .findFirst()
                .flatMap(NamesTold::kind)
                .<Question>map(kind -> new Naming(kind, words))
                .orElse(otherwise);
    }

    private static Optional<NameKind> kind(AskedName name) {
        return switch (name) {
            case AskedPerson _ -> Optional.of(NameKind.PERSON);
            case AskedOrganisation _ -> Optional.of(NameKind.ORG);
            case AskedOffice _ -> Optional.of(NameKind.OFFICE);
            case AskedName.AskedUnknown _ -> Optional.empty();
        };
    }
}
