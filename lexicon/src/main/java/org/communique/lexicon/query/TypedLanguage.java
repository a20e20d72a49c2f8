package org.communique.lexicon.query;

import java.util.List;
import java.util.Optional;

/** The language that the words of a question are typed in, by their letters. */
public final class TypedLanguage {
    private TypedLanguage() {}

    /** Two-letter code, or empty where the words are of both or of neither. */
    public static Optional<String> of(Question question) {
        StringBuilder text = new StringBuilder();
        add(question, text);
        boolean latin = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        boolean cyrillic =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        return latin == cyrillic ? Optional.empty() : Optional.of(latin ? "en" : "ru");
    }

    private static void add(Question question, StringBuilder text) {
        switch (question) {
            case Question.Word(String word, boolean _) -> text.append(word);
            case Question.Phrase(String phrase, boolean _) -> text.append(phrase);
            case Question.Pattern(String pattern) -> text.append(pattern);
            case Question.Fuzzy(String word, int _) -> text.append(word);
            case Question.Capitals(String word) -> text.append(word);
            case Question.Loose(String phrase, int _) -> text.append(phrase);
            case Question.And(List<Question> parts) -> parts.forEach(part -> add(part, text));
            case Question.Or(List<Question> parts) -> parts.forEach(part -> add(part, text));
            case Question.Near(Question first, Distance _, Question second) -> {
                add(first, text);
                add(second, text);
            }
            case Question.Far(Question wanted, int _, Question _) -> add(wanted, text);
            case Question.AtLeast(int _, Question part) -> add(part, text);
            case Question.First(int _, Question part) -> add(part, text);
            case Question.In(var _, Question part) -> add(part, text);
            case Question.Everything _, Question.Not _, Question.Naming _, Question.PublishedIn _ -> {}
            case Question.FromSource _, Question.InLanguage _, Question.WithId _ -> {}
            case Question.WithAddress _, Question.AtPlace _ -> {}
        }
    }
}
