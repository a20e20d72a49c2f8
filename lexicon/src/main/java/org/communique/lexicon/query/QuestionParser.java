package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.lexicon.query.QuestionToken.AndSign;
import org.communique.lexicon.query.QuestionToken.Close;
import org.communique.lexicon.query.QuestionToken.FieldName;
import org.communique.lexicon.query.QuestionToken.NotSign;
import org.communique.lexicon.query.QuestionToken.Open;
import org.communique.lexicon.query.QuestionToken.OrSign;
import org.communique.lexicon.query.QuestionToken.Plain;
import org.communique.lexicon.query.QuestionToken.Quoted;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.NewsField;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question.
 *
 * <pre>
 * question = either
 * either   = both { "OR" both }
 * both     = refused { [ "AND" ] refused }
 * refused  = ( "NOT" | "-" ) refused | unit
 * unit     = "(" either ")" | ( "title:" | "body:" ) unit | "lang:" text | "source:" text | "date:" text
 *          | ( "person:" | "org:" | "office:" ) text | phrase | word
 * </pre>
 */
public final class QuestionParser {
    /** Deeper brackets and refusals than an analyst writes; keeps the parser off the end of its stack. */
    private static final int MAX_DEPTH = 64;

    private static final int MAX_LENGTH = 8_192;
    private static final int MAX_TOKENS = 512;

    private final List<QuestionToken> tokens;
    private final int length;
    private int next;
    private int depth;

    private QuestionParser(String text) {
        this.tokens = new QuestionScanner(text).tokens();
        this.length = text.length();
    }

    /** @throws QuestionSyntaxException and nothing else, if the text is no question */
    public static Question parse(String text) {
        if (text.isBlank()) {
            throw new QuestionSyntaxException("The question is empty; type a word, a \"phrase\" or a name.", 0, 0);
        }
        if (text.length() > MAX_LENGTH) {
            throw new QuestionSyntaxException(
                    "The question has " + text.length() + " characters; shorten it to " + MAX_LENGTH + ".", 0, 0);
        }
        QuestionParser parser = new QuestionParser(text);
        if (parser.tokens.size() > MAX_TOKENS) {
            QuestionToken excess = parser.tokens.get(MAX_TOKENS);
            throw parser.trouble("The question has more than " + MAX_TOKENS + " words and signs; split it.", excess);
        }
        return parser.question();
    }

    private Question question() {
        Question question = either();
        if (peek() instanceof Close close) {
            throw trouble("The bracket closed here was never opened; delete it or open it with \"(\".", close);
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
        parts.add(refused());
        while (true) {
            switch (peek()) {
                case null -> {
                    return and(parts);
                }
                case OrSign _, Close _ -> {
                    return and(parts);
                }
                case AndSign _ -> {
                    next++;
                    parts.add(refused());
                }
                case Quoted _, Plain _, FieldName _, Open _, NotSign _ -> parts.add(refused());
            }
        }
    }

    private static Question and(List<Question> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Question.And(parts);
    }

    private Question refused() {
        if (peek() instanceof NotSign sign) {
            next++;
            descend(sign);
            Question part = refused();
            depth--;
            return new Question.Not(part);
        }
        return unit();
    }

    private Question unit() {
        QuestionToken token = peek();
        next++;
        return switch (token) {
            case null ->
                throw new QuestionSyntaxException(
                        "The question ends where a word was expected; add one or delete the sign before it.",
                        length,
                        0);
            case Open open -> group(open);
            case FieldName field -> field(field);
            case Quoted quoted -> phrase(quoted);
            case Plain plain -> new Question.Word(plain.text(), plain.literal());
            case Close close ->
                throw trouble("The bracket closes where a word was expected; add one before it.", close);
            case AndSign sign -> throw trouble("AND needs a word on both sides; add one or delete it.", sign);
            case OrSign sign -> throw trouble("OR needs a word on both sides; add one or delete it.", sign);
            case NotSign sign -> throw trouble("NOT needs a word after it; add one or delete it.", sign);
        };
    }

    private Question group(Open open) {
        descend(open);
        Question question = either();
        if (!(peek() instanceof Close)) {
            throw trouble("The bracket opened here is never closed; close it with \")\".", open);
        }
        next++;
        depth--;
        return question;
    }

    private Question phrase(Quoted quoted) {
        if (!quoted.closed()) {
            throw trouble("The quotation mark opened here is never closed; close it with \".", quoted);
        }
        if (quoted.text().isBlank()) {
            throw trouble("There is nothing between the quotation marks; type the phrase or delete them.", quoted);
        }
        return new Question.Phrase(quoted.text(), quoted.literal());
    }

    private Question field(FieldName field) {
        return switch (field.name()) {
            case "title" -> inField(NewsField.TITLE, field);
            case "body" -> inField(NewsField.BODY, field);
            case "lang" -> new Question.InLanguage(value(field).toLowerCase(Locale.ROOT));
            case "source" -> new Question.FromSource(value(field));
            case "date" -> date(field);
            case "person" -> new Question.Naming(NameKind.PERSON, value(field));
            case "org" -> new Question.Naming(NameKind.ORG, value(field));
            case "office" -> new Question.Naming(NameKind.OFFICE, value(field));
            default -> throw new IllegalStateException("The scanner knows a field that the parser does not: " + field);
        };
    }

    private Question inField(NewsField text, FieldName field) {
        descend(field);
        Question part = unit();
        depth--;
        return new Question.In(text, part);
    }

    private Question date(FieldName field) {
        String text = value(field);
        DateRange range = DateRange.parse(text)
                .orElseThrow(() -> trouble(
                        "“" + text + "” is no date; write date:2018, date:2018-06, date:2018-06-09,"
                                + " date:2018-06-01..2018-06-30 or date:>=2018.",
                        tokens.get(next - 1)));
        return new Question.PublishedIn(range);
    }

    private String value(FieldName field) {
        QuestionToken token = peek();
        next++;
        return switch (token) {
            case Plain plain -> plain.text();
            case Quoted quoted -> ((Question.Phrase) phrase(quoted)).text();
            case null, default -> throw trouble(field.name() + ": needs a value right after the colon.", field);
        };
    }

    private @Nullable QuestionToken peek() {
        return next < tokens.size() ? tokens.get(next) : null;
    }

    private void descend(QuestionToken token) {
        if (++depth > MAX_DEPTH) {
            throw trouble(
                    "The question is nested more than " + MAX_DEPTH + " deep; write it with fewer brackets.", token);
        }
    }

    private QuestionSyntaxException trouble(String advice, QuestionToken token) {
        return new QuestionSyntaxException(advice, token.start(), token.end() - token.start());
    }
}
