package org.communique.lexicon.query.syntax;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.query.Distance;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.NewsField;

/** Questions and texts by chance, the same for the same seed. */
final class RandomQuestions {
    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "word",
            "слово",
            "Ё",
            " ",
            "  ",
            "\u00a0",
            "\"",
            "“",
            "»",
            "(",
            ")",
            "-",
            "+",
            "=",
            ":",
            "*",
            "?",
            "~",
            "~1",
            "~5",
            "\\",
            "/",
            "AND",
            "or",
            "и",
            "не",
            "NOT",
            " W/5 ",
            " pre/3 ",
            " W/s ",
            " NOT W/2 ",
            "W/",
            "CAPS(",
            "CAPS(SCO)",
            "ATLEAST3(",
            "FIRST/9(",
            "LEAD(",
            "title:",
            "in:",
            "in:furniture ",
            "date:",
            "date:2018",
            "person:",
            "id:",
            "lang:",
            "last 30 days",
            "за последний месяц",
            "2018",
            "..",
            ">=",
            "\u200b",
            "\u202e",
            "\ud800",
            "\ud83d\ude00",
            "\n",
            "\t",
            "&&",
            "||",
            "!",
            "'",
            ",",
            ".");

    private static final List<String> LUCENE = List.of(
            "title:",
            "source:",
            "*:*",
            "x:",
            "[",
            "]",
            "{",
            "}",
            "date:[2018 TO 2019]",
            "date:{",
            " TO ",
            "^2",
            "^",
            "~0.8",
            "~99",
            "/",
            "/a/",
            "fn:or(",
            "@2",
            "<",
            ">=",
            "\\u",
            "\\u0041",
            "\\\"",
            "NOT",
            "!",
            "&&",
            "%",
            ";",
            "|",
            "&",
            "12",
            "1.5");

    private static final List<String> NEXIS = List.of(
            " w/5 ",
            " /5 ",
            "+5",
            " pre/3 ",
            " w/s ",
            " /p ",
            " w/seg ",
            " not w/5 ",
            " not w/s ",
            " and not ",
            " but not ",
            "headline(",
            "hlead(",
            "lead(",
            "body(",
            "publication(",
            "atleast5(",
            "allcaps(",
            "caps(",
            "subject(",
            "nato!",
            "wom*n",
            "date aft 2017",
            "date(geq (6/1/2018) and leq (6/30/2018))",
            "date ",
            "date(",
            "date = ",
            "is ",
            "13/13/2018",
            "June 1, 2018",
            " bef ",
            "&",
            "w/0");

    private static final List<String> WORDS = List.of(
            "summit", "саммит", "and", "не", "near", "W/5", "caps", "a:b", "title:x", "-x", "+x", "=x", "x~1", "x~",
            "a*b", "what?", "\\", "a b", "(x)", "«x»", "last", "30", "days", "/5", "AND", "||", "in:y", "*", "?", "~");

    private RandomQuestions() {}

    /** Up to thirty pieces of the language in any order. */
    static String text(Random random) {
        return text(random, QuestionSyntax.ANALYST);
    }

    /** The same with pieces of another syntax among them. */
    static String text(Random random, QuestionSyntax syntax) {
        List<String> more = switch (syntax) {
            case ANALYST -> PIECES;
            case LUCENE -> LUCENE;
            case NEXIS -> NEXIS;
        };
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(30); n > 0; n--) {
            List<String> pieces = random.nextBoolean() ? PIECES : more;
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    /** A question nested so deep at most. */
    static Question question(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 1 : 8)) {
            case 0 -> leaf(random);
            case 1 -> new Question.And(parts(random, depth));
            case 2 -> new Question.Or(parts(random, depth));
            case 3 -> new Question.Not(question(random, depth - 1));
            case 4 -> new Question.In(NewsField.FURNITURE, question(random, depth - 1));
            case 5 -> new Question.AtLeast(1 + random.nextInt(9), placed(random, depth - 1));
            case 6 -> new Question.First(1 + random.nextInt(99), placed(random, depth - 1));
            default -> placed(random, depth);
        };
    }

    private static List<Question> parts(Random random, int depth) {
        return List.of(question(random, depth - 1), question(random, depth - 1), question(random, depth - 1));
    }

    private static Question placed(Random random, int depth) {
        return switch (random.nextInt(depth < 1 ? 7 : 11)) {
            case 0 -> new Question.Word(word(random), random.nextBoolean());
            case 1 -> new Question.Phrase("double  stand*".replace("  ", " "), random.nextBoolean());
            case 2 -> new Question.Loose("a b", random.nextInt(9));
            case 3 -> new Question.Fuzzy("summit" + word(random), 1 + random.nextInt(2));
            case 4 -> new Question.Capitals("SCO");
            case 5 -> new Question.Pattern("ab" + random.nextInt(9) + (random.nextBoolean() ? "*" : "?(x"));
            case 6 -> new Question.Naming(NameKind.PERSON, word(random));
            case 7 -> new Question.Near(placed(random, depth - 1), distance(random), placed(random, depth - 1));
            case 8 -> new Question.Far(placed(random, depth - 1), 1 + random.nextInt(9), placed(random, depth - 1));
            case 9 -> new Question.Or(List.of(placed(random, depth - 1), placed(random, depth - 1)));
            default -> new Question.And(List.of(placed(random, depth - 1), placed(random, depth - 1)));
        };
    }

    private static Distance distance(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Distance.Words(1 + random.nextInt(9), random.nextBoolean());
            case 1 -> new Distance.Sentence();
            default -> new Distance.Paragraph();
        };
    }

    private static Question leaf(Random random) {
        LocalDate day = LocalDate.of(2018, 1 + random.nextInt(12), 9);
        return switch (random.nextInt(9)) {
            case 0 -> new Question.Everything();
            case 1 -> new Question.FromSource(word(random));
            case 2 -> new Question.InLanguage("ru");
            case 3 -> new Question.WithId(word(random));
            case 4 -> new Question.WithAddress(word(random));
            case 5 -> new Question.AtPlace(word(random));
            case 6 -> new Question.PublishedIn(new DateRange(day, random.nextBoolean() ? day : null));
            case 7 -> new Question.Naming(NameKind.OFFICE, word(random));
            default -> placed(random, 0);
        };
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
