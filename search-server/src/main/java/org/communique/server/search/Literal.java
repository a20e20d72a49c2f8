package org.communique.server.search;

import java.util.List;
import org.communique.lexicon.query.Question;

/** Questions for the wording as typed. */
final class Literal {
    private Literal() {}

    /** The question with each word and phrase letter for letter. */
    static Question of(Question question) {
        return switch (question) {
            case Question.Word(String text, boolean _) -> new Question.Word(text, true);
            case Question.Phrase(String text, boolean _) -> new Question.Phrase(text, true);
            case Question.And(List<Question> parts) ->
                new Question.And(parts.stream().map(Literal::of).toList());
            case Question.Or(List<Question> parts) ->
                new Question.Or(parts.stream().map(Literal::of).toList());
            case Question.Near(Question first, var distance, Question second) ->
                new Question.Near(of(first), distance, of(second));
            case Question.Far(Question wanted, int words, Question unwanted) ->
                new Question.Far(of(wanted), words, unwanted);
            case Question.In(var field, Question part) -> new Question.In(field, of(part));
            case Question.First(int words, Question part) -> new Question.First(words, of(part));
            case Question.AtLeast(int times, Question part) -> new Question.AtLeast(times, of(part));
            case Question.Not _, Question.Everything _, Question.Pattern _, Question.Fuzzy _ -> question;
            case Question.Capitals _, Question.Loose _, Question.Naming _, Question.PublishedIn _ -> question;
            case Question.FromSource _, Question.InLanguage _, Question.WithId _ -> question;
            case Question.WithAddress _, Question.AtPlace _ -> question;
        };
    }
}
