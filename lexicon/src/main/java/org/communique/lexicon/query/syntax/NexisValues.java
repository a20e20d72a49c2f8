package org.communique.lexicon.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.QuestionSigns;
import org.communique.lexicon.query.syntax.QuestionToken.FieldName;
import org.communique.lexicon.query.syntax.QuestionToken.Form;
import org.communique.lexicon.query.syntax.QuestionToken.Function;
import org.communique.lexicon.query.syntax.QuestionToken.Plain;
import org.communique.lexicon.query.syntax.QuestionToken.Quoted;
import org.communique.lexicon.schema.NewsField;

/** What the words, commands and connectors of a question in Nexis's syntax mean. */
final class NexisValues {
    private final Faults faults;
    private final QuestionValues values;

    NexisValues(Faults faults) {
        this.faults = faults;
        this.values = new QuestionValues(faults);
    }

    /** @param texts words and quoted texts in a row, at least one */
    Question phrase(List<NexisToken> texts) {
        StringBuilder phrase = new StringBuilder();
        for (NexisToken token : texts) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(text(token));
        }
        if (texts.size() == 1 && texts.getFirst() instanceof NexisToken.Word word) {
            return word(word);
        }
        Place first = texts.getFirst().place();
        int end = texts.getLast().place().end();
        String text = QuestionValues.unquoted(patterns(phrase.toString()));
        return values.phrase(new Quoted(text, false, true, -1, first.start(), end));
    }

    private String text(NexisToken token) {
        if (!(token instanceof NexisToken.Quoted(String text, boolean closed, Place place))) {
            return ((NexisToken.Word) token).text();
        }
        return values.text(new Quoted(QuestionSigns.onOneLine(text), false, closed, -1, place.start(), place.end()));
    }

    private Question word(NexisToken.Word word) {
        String pattern = pattern(word.text());
        Place place = word.place();
        if (!Wildcards.in(pattern)) {
            return values.word(new Plain(word.text(), Form.ANY, place.start(), place.end()), false);
        }
        int needed = Wildcards.needed(pattern);
        if (Wildcards.letters(pattern) < needed) {
            throw faults.mended(
                    place,
                    "at least " + needed + " letters beside the wildcard",
                    "“" + word.text() + "” would find almost every word; give at least " + needed
                            + " letters beside the wildcard.",
                    place.replaced(Wildcards.without(pattern)));
        }
        return values.word(new Plain(pattern, Form.PATTERN, place.start(), place.end()), false);
    }

    private static String patterns(String phrase) {
        StringBuilder patterns = new StringBuilder();
        for (String word : QuestionSigns.onOneLine(phrase).split(" ", -1)) {
            patterns.append(patterns.isEmpty() ? "" : " ").append(pattern(word));
        }
        return patterns.toString();
    }

    /**
     * A word's wildcards as ours. An exclamation mark at its end is any ending, and so are asterisks there, which are filled by
     * up to their number of letters in the older service and by any number in the newer; elsewhere each is one letter.
     */
    private static String pattern(String word) {
        int end = word.length();
        while (end > 0 && (word.charAt(end - 1) == '!' || word.charAt(end - 1) == '*')) {
            end--;
        }
        String stem = word.substring(0, end).replace('*', '?');
        return end < word.length() ? stem + "*" : stem;
    }

    /** Parts and what stands between them: the nearest joined first. */
    Question connected(List<Question> parts, List<NexisToken.Connector> connectors) {
        List<Question> left = new ArrayList<>(parts);
        List<NexisToken.Connector> signs = new ArrayList<>(connectors);
        while (true) {
            int nearest = nearest(signs);
            if (nearest < 0) {
                return sameSegment(left, signs);
            }
            Question joined = joined(left.get(nearest), signs.get(nearest), left.get(nearest + 1));
            left.set(nearest, joined);
            left.remove(nearest + 1);
            signs.remove(nearest);
        }
    }

    /** The place of the leftmost of the smallest, or -1 where there is none but of segments. */
    private static int nearest(List<NexisToken.Connector> signs) {
        int nearest = -1;
        for (int i = 0; i < signs.size(); i++) {
            boolean counts = !(signs.get(i) instanceof NexisToken.Segment);
            if (counts
                    && (nearest < 0 || signs.get(i).rank() < signs.get(nearest).rank())) {
                nearest = i;
            }
        }
        return nearest;
    }

    private Question joined(Question first, NexisToken.Connector sign, Question second) {
        placed(first, sign);
        placed(second, sign);
        return switch (sign) {
            case NexisToken.Near near -> new Question.Near(first, near.distance(), second);
            case NexisToken.Far far -> new Question.Far(first, far.words(), second);
            case NexisToken.Segment _ -> throw new IllegalStateException("Segments are joined last.");
        };
    }

    /** Headline and text are what an article has of segments. */
    private Question sameSegment(List<Question> parts, List<NexisToken.Connector> signs) {
        if (signs.isEmpty()) {
            return parts.getFirst();
        }
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            NexisToken.Connector sign = signs.get(Math.max(0, i - 1));
            placed(parts.get(i), sign);
            boolean refused = i > 0 && sign instanceof NexisToken.Segment(boolean not, Place _) && not;
            all.add(refused ? new Question.Not(parts.get(i)) : parts.get(i));
        }
        Question together = Joined.all(all);
        return new Question.Or(
                List.of(new Question.In(NewsField.TITLE, together), new Question.In(NewsField.BODY, together)));
    }

    private void placed(Question part, NexisToken.Connector sign) {
        QuestionToken token = token(sign.place());
        values.placed(part, token, token);
    }

    /** What a command makes of what stands in its brackets. */
    Question applied(NexisToken.Command command, Question part) {
        return switch (command.name()) {
            case "headline", "title" -> new Question.In(NewsField.TITLE, part);
            case "body" -> new Question.In(NewsField.BODY, part);
            case "lead" -> lead(command, part);
            case "hlead" ->
                each(part, word -> Joined.any(List.of(new Question.In(NewsField.TITLE, word), lead(command, word))));
            case "publication" -> publication(command, part);
            case "allcaps" -> each(part, word -> capitals(command, word));
            case "caps" -> each(part, word -> someCapitals(command, word));
            default -> {
                int times = Integer.parseInt(command.name().substring("atleast".length()));
                yield values.applied(function("ATLEAST", times, command), part);
            }
        };
    }

    private static Question each(Question question, UnaryOperator<Question> made) {
        return switch (question) {
            case Question.And(var parts) ->
                Joined.all(parts.stream().map(part -> each(part, made)).toList());
            case Question.Or(var parts) ->
                Joined.any(parts.stream().map(part -> each(part, made)).toList());
            case Question.Not(Question part) -> new Question.Not(each(part, made));
            default -> made.apply(question);
        };
    }

    private Question lead(NexisToken.Command command, Question question) {
        Function first = function("FIRST", QuestionSigns.LEAD, command);
        return question.hasPlace()
                ? values.applied(first, question)
                : each(question, word -> values.applied(first, word));
    }

    private Question publication(NexisToken.Command command, Question question) {
        Place place = command.place();
        FieldName source = new FieldName("source", place.start(), place.end());
        return values.each(source, each(question, NexisValues::beginning));
    }

    /** A source is asked by the beginning of its name anyway. */
    private static Question beginning(Question name) {
        boolean begins = name instanceof Question.Pattern(String text)
                && text.indexOf('?') < 0
                && text.indexOf('*') == text.length() - 1;
        return begins ? new Question.Word(Wildcards.without(((Question.Pattern) name).text()), false) : name;
    }

    /** In whatever case it is written there, it is found in capitals. */
    private Question capitals(NexisToken.Command command, Question word) {
        Question asked = word instanceof Question.Word(String text, boolean literal)
                ? new Question.Word(text.toUpperCase(Locale.ROOT), literal)
                : word;
        return values.applied(function("CAPS", 1, command), asked);
    }

    private Question someCapitals(NexisToken.Command command, Question word) {
        boolean all =
                word instanceof Question.Word(String text, boolean _) && text.equals(text.toUpperCase(Locale.ROOT));
        if (!all) {
            throw faults.mended(
                    command.place(),
                    "allcaps",
                    "A capital letter somewhere in a word is not told apart; type allcaps for words all in capitals,"
                            + " or “"
                            + word + "” without caps.",
                    command.place().deleted());
        }
        return capitals(command, word);
    }

    private static Function function(String name, int number, NexisToken.Command command) {
        return new Function(
                name, number, command.place().start(), command.place().end());
    }

    private static QuestionToken token(Place place) {
        return new Plain("", Form.ANY, place.start(), place.end());
    }
}
