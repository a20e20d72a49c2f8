package org.communique.lexicon.query.sentence;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.Question.And;
import org.communique.lexicon.query.Question.Everything;
import org.communique.lexicon.query.Question.FromSource;
import org.communique.lexicon.query.Question.In;
import org.communique.lexicon.query.Question.InLanguage;
import org.communique.lexicon.query.Question.Not;
import org.communique.lexicon.query.Question.Or;
import org.communique.lexicon.query.Question.PublishedIn;
import org.communique.lexicon.query.Question.Word;
import org.communique.lexicon.schema.NewsField;

/**
 * What an article must answer, by the place that it has in a sentence.
 *
 * @param wanted what it must contain
 * @param refused what it must not contain
 * @param languages it must be in one of these; empty for any
 * @param sources it must be from one of these; empty for any
 * @param published its times, each a range
 * @param others whatever takes a clause of its own
 */
record Conditions(
        List<Question> wanted,
        List<Question> refused,
        List<String> languages,
        List<String> sources,
        List<PublishedIn> published,
        List<Question> others) {

    /** Those of a question, an AND being as many as it has parts. */
    static Conditions of(Question question) {
        Conditions conditions = new Conditions(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        conditions.add(question);
        return conditions;
    }

    private void add(Question question) {
        if (question instanceof And(List<Question> parts)) {
            parts.forEach(this::add);
        } else if (question instanceof Not(Question part) && isContent(part)) {
            refuse(part);
        } else if (isContent(question)) {
            wanted.add(question);
        } else if (question instanceof PublishedIn range) {
            published.add(range);
        } else if (languages.isEmpty() && isAll(question, InLanguage.class)) {
            parts(question).forEach(part -> languages.add(((InLanguage) part).language()));
        } else if (sources.isEmpty() && isAll(question, FromSource.class)) {
            parts(question).forEach(part -> sources.add(((FromSource) part).source()));
        } else if (!(question instanceof Everything)) {
            others.add(question);
        }
    }

    /** Not one or the other is neither of them. */
    private void refuse(Question part) {
        if (part instanceof Or(List<Question> parts)) {
            parts.forEach(this::refuse);
        } else {
            refused.add(part);
        }
    }

    private static boolean isAll(Question question, Class<? extends Question> kind) {
        return parts(question).stream().allMatch(kind::isInstance);
    }

    /** The parts of a list; a question by itself is its own part. */
    private static List<Question> parts(Question question) {
        return question instanceof Or(List<Question> any)
                ? any
                : question instanceof And(List<Question> all) ? all : List.of(question);
    }

    /** Whether it is something that articles contain. */
    static boolean isContent(Question question) {
        return switch (question) {
            case Question.Word _, Question.Pattern _, Question.Fuzzy _, Question.Capitals _ -> true;
            case Question.Phrase _, Question.Loose _, Question.Near _, Question.Far _ -> true;
            case Question.AtLeast _, Question.First _, Question.Naming _ -> true;
            case In(NewsField _, Question part) -> isContent(part);
            case And(List<Question> parts) -> parts.stream().allMatch(Conditions::isContent);
            case Or(List<Question> parts) -> parts.stream().allMatch(Conditions::isContent);
            case Everything _, Not _, FromSource _, InLanguage _, PublishedIn _ -> false;
            case Question.WithId _, Question.WithAddress _, Question.AtPlace _ -> false;
        };
    }

    /** Whether it is a word in any of its forms: several of these are told together. */
    static boolean isPlainWord(Question question) {
        return question instanceof Word(String _, boolean literal) && !literal;
    }

    /** Whether it is a list that is told as more than one group of words. */
    static boolean isMixed(Question question) {
        return isList(question) && !parts(question).stream().allMatch(Conditions::isPlainWord);
    }

    /** Whether it is several things. */
    static boolean isList(Question question) {
        return question instanceof And || question instanceof Or;
    }

    /** Whether it is told as one thing, which what follows cannot be taken to belong to in part. */
    static boolean isOne(Question question) {
        boolean placed =
                question instanceof Question.Near || question instanceof Question.Far || question instanceof In;
        boolean counted = question instanceof Question.AtLeast || question instanceof Question.First;
        return !placed && !counted && !isMixed(question);
    }

    /** Whether nothing is asked. */
    boolean isEmpty() {
        return wanted.isEmpty()
                && refused.isEmpty()
                && languages.isEmpty()
                && sources.isEmpty()
                && published.isEmpty()
                && others.isEmpty();
    }
}
