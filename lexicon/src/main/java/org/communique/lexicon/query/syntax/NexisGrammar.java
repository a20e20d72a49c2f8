package org.communique.lexicon.query.syntax;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.query.Distance;
import org.communique.lexicon.query.Question;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of Nexis's terms and connectors, a method a production. Each leaves {@link #next} behind what it has read.
 *
 * <pre>
 * question = less
 * less     = [ "NOT" ] all { "AND NOT" all }
 * all      = near { "AND" near }
 * near     = either { ( "W/" n | "PRE/" n | "NOT W/" n | "W/s" | "W/p" | "W/seg" ) either }, the smallest n first, then W/s,
 *            W/p, W/seg; equals from the left
 * either   = row { "OR" row }
 * row      = unit { unit }, one phrase
 * unit     = "(" less ")" | command "(" less ")" | word | phrase | date
 * command  = "headline" | "hlead" | "lead" | "body" | "publication" | "atleast" n | "allcaps" | "caps"
 * </pre>
 */
final class NexisGrammar {
    private final String text;
    private final List<NexisToken> tokens;
    private final Faults faults;
    private final NexisValues values;
    private int next;
    private int depth;

    NexisGrammar(String text, List<NexisToken> tokens, Faults faults) {
        this.text = text;
        this.tokens = tokens;
        this.faults = faults;
        this.values = new NexisValues(faults);
    }

    Question question() {
        Question question = less();
        if (peek() instanceof NexisToken.Close(Place place)) {
            throw faults.unfit(
                    place, "a word", "The bracket closed here was never opened; delete it or open it with \"(\".");
        }
        return question;
    }

    private Question less() {
        List<Question> parts = new ArrayList<>();
        if (!(peek() instanceof NexisToken.AndNot(boolean single, Place _) && single)) {
            parts.add(all());
        }
        while (peek() instanceof NexisToken.AndNot) {
            next++;
            parts.add(new Question.Not(all()));
        }
        return Joined.all(parts);
    }

    private Question all() {
        List<Question> parts = new ArrayList<>();
        parts.add(near());
        while (peek() instanceof NexisToken.And) {
            next++;
            parts.add(near());
        }
        return Joined.all(parts);
    }

    private Question near() {
        List<Question> parts = new ArrayList<>();
        List<NexisToken.Connector> connectors = new ArrayList<>();
        parts.add(either());
        while (peek() instanceof NexisToken.Connector connector) {
            next++;
            connectors.add(connector);
            parts.add(either());
        }
        return values.connected(parts, connectors);
    }

    private Question either() {
        List<Question> parts = new ArrayList<>();
        parts.add(row());
        while (peek() instanceof NexisToken.Or) {
            next++;
            parts.add(row());
        }
        return Joined.any(parts);
    }

    /** Words side by side are a phrase; a group beside them stands right there. */
    private Question row() {
        Question row = null;
        do {
            int first = next;
            while (isText(peek())) {
                next++;
            }
            Question part = next > first ? values.phrase(tokens.subList(first, next)) : unit();
            Place place = tokens.get(first).place();
            row = row == null ? part : beside(row, part, place);
        } while (begins(peek()));
        return row;
    }

    private Question beside(Question row, Question part, Place place) {
        if (!row.hasPlace() || !part.hasPlace()) {
            throw faults.mended(
                    place,
                    "a connector",
                    "“" + row + "” and “" + part + "” stand side by side; put AND or another connector between them.",
                    new Correction(place.start(), place.start(), " and "));
        }
        return new Question.Near(row, new Distance.Words(1, true), part);
    }

    private static boolean isText(@Nullable NexisToken token) {
        return token instanceof NexisToken.Word || token instanceof NexisToken.Quoted;
    }

    private static boolean begins(@Nullable NexisToken token) {
        return isText(token)
                || token instanceof NexisToken.Open
                || token instanceof NexisToken.Command
                || token instanceof NexisToken.Published;
    }

    private Question unit() {
        NexisToken token = peek();
        next++;
        return switch (token) {
            case null ->
                throw faults.atEnd(tokens.isEmpty() ? null : tokens.getLast().place());
            case NexisToken.Open(Place place) -> group(place);
            case NexisToken.Command command -> {
                Place open = tokens.get(next++).place();
                yield values.applied(command, group(open));
            }
            case NexisToken.Published(var range, Place _) -> new Question.PublishedIn(range);
            case NexisToken.Close(Place place) ->
                throw faults.unfit(place, "a word", "The bracket closes where a word was expected; add one before it.");
            case NexisToken.Word _, NexisToken.Quoted _ ->
                throw new IllegalStateException("A word is read in its row.");
            case NexisToken.And _, NexisToken.Or _, NexisToken.AndNot _, NexisToken.Connector _ -> {
                String written =
                        text.substring(token.place().start(), token.place().end());
                throw faults.unfit(
                        token.place(), "a word", written + " needs a word on both sides; add one or delete it.");
            }
        };
    }

    private Question group(Place open) {
        QuestionLimits.depth(++depth, open.start());
        Question question = less();
        if (!(peek() instanceof NexisToken.Close)) {
            throw faults.mended(
                    open,
                    "a bracket that closes it",
                    "The bracket opened here is never closed; close it with \")\".",
                    new Correction(text.length(), text.length(), ")"));
        }
        next++;
        depth--;
        return question;
    }

    private @Nullable NexisToken peek() {
        return next < tokens.size() ? tokens.get(next) : null;
    }
}
