package org.communique.lexicon.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.lexicon.query.Distance;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.QuestionSigns;
import org.communique.lexicon.query.syntax.QuestionToken.AndSign;
import org.communique.lexicon.query.syntax.QuestionToken.Between;
import org.communique.lexicon.query.syntax.QuestionToken.Close;
import org.communique.lexicon.query.syntax.QuestionToken.FarSign;
import org.communique.lexicon.query.syntax.QuestionToken.FieldName;
import org.communique.lexicon.query.syntax.QuestionToken.Form;
import org.communique.lexicon.query.syntax.QuestionToken.Function;
import org.communique.lexicon.query.syntax.QuestionToken.NearSign;
import org.communique.lexicon.query.syntax.QuestionToken.NotSign;
import org.communique.lexicon.query.syntax.QuestionToken.Open;
import org.communique.lexicon.query.syntax.QuestionToken.OrSign;
import org.communique.lexicon.query.syntax.QuestionToken.Period;
import org.communique.lexicon.query.syntax.QuestionToken.Plain;
import org.communique.lexicon.query.syntax.QuestionToken.Quoted;
import org.communique.lexicon.schema.NewsField;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of the question language, a method a production. Each leaves {@link #next} behind what it has read.
 *
 * <pre>
 * question = either
 * either   = both { "OR" both }
 * both     = refused { [ "AND" ] ( refused | "in:" text field ) }
 * refused  = ( "NOT" | "-" ) refused | near
 * near     = beside { ( "W/" n | "PRE/" n | "NEAR/" n | "W/s" | "W/p" | "NOT W/" n ) beside }
 * beside   = word word { word }, read as one phrase where it stands beside such a sign | unit
 * unit     = "(" either ")" | text field ":" unit | function "(" either ")"
 *          | field ":" text | phrase [ "~" n ] | word [ "~" [ n ] ] | period
 * function = "CAPS" | "ATLEAST" n | "FIRST/" n | "LEAD"
 * </pre>
 */
final class QuestionGrammar {
    private final String text;
    private final List<QuestionToken> tokens;
    private final Faults faults;
    private final QuestionValues values;
    private int next;
    private int depth;

    QuestionGrammar(String text, List<QuestionToken> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.faults = new Faults(text);
        this.values = new QuestionValues(faults);
    }

    Question question() {
        Question question = either();
        if (peek() instanceof Close close) {
            throw faults.unfit(
                    close, "a word", "The bracket closed here was never opened; delete it or open it with \"(\".");
        }
        return question;
    }

    private Question either() {
        List<Question> parts = new ArrayList<>();
        parts.add(both());
        while (peek() instanceof OrSign) {
            next++;
            parts.add(both());
        }
        return parts.size() == 1 ? parts.getFirst() : new Question.Or(parts);
    }

    private Question both() {
        List<Question> parts = new ArrayList<>();
        NewsField where = null;
        boolean goesOn = true;
        while (goesOn) {
            NewsField named = where();
            where = named == null ? where : named;
            if (named == null) {
                parts.add(refused());
            }
            QuestionToken token = peek();
            goesOn = token instanceof AndSign || (token != null && token.begins());
            next += token instanceof AndSign ? 1 : 0;
        }
        if (parts.isEmpty()) {
            throw faults.atEnd(tokens.get(next - 2));
        }
        Question all = parts.size() == 1 ? parts.getFirst() : new Question.And(parts);
        return where == null ? all : new Question.In(where, all);
    }

    /** The text field of {@code in:furniture} where it stands for all words beside it; null where none does. */
    private @Nullable NewsField where() {
        if (!(peek() instanceof FieldName in) || !in.name().equals("in")) {
            return null;
        }
        next++;
        NewsField field = values.textField(in, value(in));
        boolean group = peek() instanceof Open open
                && open.start() == tokens.get(next - 1).end();
        if (group) {
            next -= 2;
            return null;
        }
        return field;
    }

    private Question refused() {
        if (peek() instanceof NotSign sign) {
            next++;
            descend(sign);
            Question part = refused();
            depth--;
            return new Question.Not(part);
        }
        return near();
    }

    private Question near() {
        QuestionToken first = peek();
        Question near = beside(false);
        int signs = 0;
        while (peek() instanceof Between sign && (sign instanceof NearSign || sign instanceof FarSign)) {
            next++;
            descend(sign);
            signs++;
            QuestionToken second = peek();
            Question part = beside(true);
            Question before = values.placed(near, first == null ? sign : first, sign);
            Question after = values.placed(part, second == null ? sign : second, sign);
            near = sign instanceof FarSign(int words, int _, int _)
                    ? new Question.Far(before, words, after)
                    : new Question.Near(before, distance(sign), after);
        }
        depth -= signs;
        return near;
    }

    private static Distance distance(Between sign) {
        return ((NearSign) sign).distance();
    }

    /** One side of a distance: words in a row are one phrase there. */
    private Question beside(boolean afterSign) {
        int end = next;
        while (end < tokens.size() && isLoose(tokens.get(end))) {
            end++;
        }
        boolean beforeSign =
                end < tokens.size() && (tokens.get(end) instanceof NearSign || tokens.get(end) instanceof FarSign);
        if (end - next < 2 || !(afterSign || beforeSign)) {
            return unit();
        }
        StringBuilder phrase = new StringBuilder();
        int start = tokens.get(next).start();
        while (next < end) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(((Plain) tokens.get(next++)).text());
        }
        String row = QuestionValues.unquoted(phrase.toString());
        return values.phrase(
                new Quoted(row, false, true, -1, start, tokens.get(end - 1).end()));
    }

    private static boolean isLoose(QuestionToken token) {
        return token instanceof Plain(String _, Form form, int _, int _) && (form == Form.ANY || form == Form.PATTERN);
    }

    private Question unit() {
        QuestionToken token = peek();
        next++;
        return switch (token) {
            case null -> throw faults.atEnd(tokens.isEmpty() ? null : tokens.getLast());
            case Open open -> group(open);
            case FieldName field -> field(field);
            case Function function -> function(function);
            case Quoted quoted -> values.phrase(quoted);
            case Plain plain -> values.word(plain, isLastOfWords());
            case Period(var range, int _, int _) -> new Question.PublishedIn(range);
            case Close close ->
                throw faults.unfit(close, "a word", "The bracket closes where a word was expected; add one before it.");
            case NotSign sign -> throw faults.unfit(sign, "a word", "NOT needs a word after it; add one or delete it.");
            case Between sign -> {
                String written = text.substring(sign.start(), sign.end());
                throw faults.unfit(sign, "a word", written + " needs a word on both sides; add one or delete it.");
            }
        };
    }

    /** Whether the word just read ends a question of several bare words: a question mark there ends a sentence. */
    private boolean isLastOfWords() {
        return next == tokens.size() && next > 1 && tokens.stream().allMatch(QuestionGrammar::isLoose);
    }

    private Question group(Open open) {
        descend(open);
        if (peek() instanceof Close close && next > 1 && tokens.get(next - 2) instanceof Function function) {
            throw faults.mended(
                    function,
                    "a word in the brackets",
                    "There is nothing in the brackets; type a word between them.",
                    new Correction(function.start(), close.end(), ""));
        }
        Question question = either();
        if (!(peek() instanceof Close)) {
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

    private Question function(Function function) {
        Open open = (Open) tokens.get(next++);
        Question part = group(open);
        return values.applied(function, part);
    }

    private Question field(FieldName field) {
        Optional<NewsField> named = QuestionSigns.textField(field.name());
        if (named.isPresent()) {
            return new Question.In(named.get(), inside(field));
        }
        if (field.name().equals("in")) {
            NewsField where = values.textField(field, value(field));
            return new Question.In(where, inside(field));
        }
        if (peek() instanceof Open open) {
            next++;
            return values.each(field, group(open));
        }
        return values.field(field, value(field));
    }

    private Question inside(FieldName field) {
        descend(field);
        Question part = unit();
        depth--;
        return part;
    }

    private String value(FieldName field) {
        QuestionToken token = peek();
        next++;
        return switch (token) {
            case Plain plain -> plain.text();
            case Quoted quoted -> values.text(quoted);
            case null, default ->
                throw faults.unfit(field, "a value", field.name() + ": needs a value right after the colon.");
        };
    }

    private @Nullable QuestionToken peek() {
        return next < tokens.size() ? tokens.get(next) : null;
    }

    private void descend(QuestionToken token) {
        QuestionLimits.depth(++depth, token.start());
    }
}
