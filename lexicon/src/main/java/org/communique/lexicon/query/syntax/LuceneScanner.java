package org.communique.lexicon.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.lexicon.query.QuestionSigns;

/**
 * A question in Lucene's syntax, looked over before Lucene's own parser reads it: its limits, since that parser follows every
 * bracket down the stack, and what it would refuse without a word an analyst understands.
 */
final class LuceneScanner {
    /** What ends a word of Lucene's; a plus or a minus does so only at its beginning. */
    private static final String SIGNS = "!():^@<>=[]\"{}~/";

    /** More digits than a number of words or of changed letters has. */
    private static final int MAX_DIGITS = 4;

    /** The fields, in the order in which they are named to an analyst. */
    private static final List<String> FIELDS = List.of(
            "title",
            "body",
            "captions",
            "furniture",
            "source",
            "lang",
            "date",
            "person",
            "org",
            "office",
            "place",
            "id",
            "url");

    private final StringBuilder text;
    private final Faults faults;
    private final List<LuceneText.Field> fields = new ArrayList<>();
    private final List<Place> ranges = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private int at;

    LuceneScanner(String written, Faults faults) {
        this.text = new StringBuilder(written);
        this.faults = faults;
    }

    /** @throws QuestionSyntaxException if Lucene's parser would refuse it, or it asks for what is not answered */
    LuceneText text() {
        unified();
        read();
        return new LuceneText(text.toString(), fields, ranges);
    }

    /** Pasted text has quotation marks and blanks of every kind; Lucene knows one mark. */
    private void unified() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (QuestionSigns.isBlank(c)) {
                text.setCharAt(i, ' ');
            } else if (QuestionSigns.isQuote(c)) {
                text.setCharAt(i, '"');
            }
        }
    }

    private void read() {
        for (int tokens = 1; skipBlanks(); tokens++) {
            QuestionLimits.tokens(tokens, at);
            char c = text.charAt(at);
            switch (c) {
                case '"' -> quoted();
                case '(' -> {
                    open.add(at++);
                    QuestionLimits.depth(open.size(), at - 1);
                }
                case ')' -> close();
                case '[', '{' -> range();
                case '/' -> regex();
                case '+', '-', '!', '^', '~' -> at++;
                case ':', '=', '<', '>', '@', ']', '}' -> throw stray();
                default -> word();
            }
        }
        if (!open.isEmpty()) {
            throw faults.mended(
                    new Place(open.getLast(), open.getLast() + 1),
                    "a bracket that closes it",
                    "The bracket opened here is never closed; close it with \")\".",
                    new Correction(text.length(), text.length(), ")"));
        }
    }

    private boolean skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length();
    }

    private void quoted() {
        int start = at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += escape() ? 2 : 1;
        }
        if (at >= text.length()) {
            throw faults.mended(
                    new Place(start, text.length()),
                    "a quotation mark that closes it",
                    "The quotation mark opened here is never closed; close it with \".",
                    new Correction(text.length(), text.length(), "\""));
        }
        at++;
        slop();
    }

    /** The number of words after a phrase, which must be whole for Lucene. */
    private void slop() {
        int behind = at;
        boolean tilde = skipBlanks() && text.charAt(at) == '~';
        at += tilde ? 1 : 0;
        boolean numbered = tilde && skipBlanks() && isDigit(at);
        int start = at;
        while (numbered && at < text.length() && (isDigit(at) || text.charAt(at) == '.')) {
            at++;
        }
        String number = text.substring(start, Math.max(start, at));
        if (numbered && (number.length() > MAX_DIGITS || number.indexOf('.') >= 0)) {
            throw faults.mended(
                    new Place(start, at),
                    "a whole number of words",
                    "“" + number + "” after a phrase is the number of words between; write a whole one of up to "
                            + MAX_DIGITS + " digits, as in ~5.",
                    new Place(behind, at).deleted());
        }
        at = numbered ? at : behind;
    }

    private void close() {
        if (open.isEmpty()) {
            throw faults.unfit(
                    new Place(at, at + 1),
                    "a word",
                    "The bracket closed here was never opened; delete it or open it with \"(\".");
        }
        open.removeLast();
        at++;
        int behind = at;
        if (skipBlanks() && text.charAt(at) == '@') {
            at++;
            while (at < text.length() && isDigit(at)) {
                at++;
            }
            throw faults.unfit(
                    new Place(behind, at),
                    "AND, OR or NOT",
                    "How many of the words must be there cannot be asked by “"
                            + text.substring(behind, at).strip() + "”; join them by AND and OR.");
        }
        at = behind;
    }

    private void range() {
        int start = at++;
        boolean quoted = false;
        while (at < text.length() && (quoted || "]}".indexOf(text.charAt(at)) < 0)) {
            quoted ^= text.charAt(at) == '"';
            at += escape() ? 2 : 1;
        }
        if (at >= text.length()) {
            at = text.length();
            throw faults.mended(
                    new Place(start, start + 1),
                    "a bracket that closes it",
                    "The range opened here is never closed; close it as in date:[2018-06-01 TO 2018-06-30].",
                    new Place(start, start + 1).deleted());
        }
        at++;
        ranges.add(new Place(start, at));
    }

    private void regex() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '/') {
            end += text.charAt(end) == QuestionSigns.ESCAPE && end + 1 < text.length() ? 2 : 1;
        }
        boolean inWord =
                at > 0 && text.charAt(at - 1) != ' ' && text.charAt(at - 1) != '(' && text.charAt(at - 1) != ':';
        if (inWord || end >= text.length()) {
            throw faults.mended(
                    new Place(at, at + 1),
                    "\\/",
                    "A slash begins a regular expression here; put a backslash before it, \\/, or quotation marks"
                            + " around the words.",
                    new Place(at, at + 1).replaced("\\/"));
        }
        throw faults.unfit(
                new Place(at, end + 1),
                "a word with wildcards",
                "Regular expressions are not searched; type words with wildcards, as in stand* or organi?ation.");
    }

    private QuestionSyntaxException stray() {
        Place sign = new Place(at, at + 1);
        char c = text.charAt(at);
        String written = "“" + c + "”";
        return "]}".indexOf(c) >= 0
                ? faults.unfit(sign, "a word", written + " closes no range here; delete it.")
                : faults.mended(
                        sign,
                        "a word",
                        written
                                + " stands after no field; put a backslash before it, or quotation marks around the"
                                + " words.",
                        sign.replaced("\\" + c));
    }

    private void word() {
        int start = at;
        while (at < text.length() && isWord(at)) {
            if (!escape()) {
                at++;
            } else if (at + 1 == text.length() || isBrokenUnicode(at + 1)) {
                throw faults.unfit(
                        new Place(at, at + 1),
                        "a sign after the backslash",
                        "The backslash has no sign after it that it could stand for; delete it or write \\\\.");
            } else {
                at += 2;
            }
        }
        String word = text.substring(start, at);
        int end = at;
        if (skipBlanks() && ":=<>".indexOf(text.charAt(at)) >= 0) {
            named(word, start);
        } else {
            at = end;
        }
    }

    private void named(String word, int start) {
        String name = word.toLowerCase(Locale.ROOT);
        boolean compares = "<>".indexOf(text.charAt(at)) >= 0;
        int end = at + 1;
        if (name.equals("fn")) {
            throw function(start, end);
        }
        boolean every = word.equals("*") && text.charAt(at) == ':' && end < text.length() && text.charAt(end) == '*';
        if (!FIELDS.contains(name) && !every) {
            boolean escaped =
                    word.chars().allMatch(Character::isDigit) || (end < text.length() && text.charAt(end) == '/');
            Place named = new Place(start, end);
            throw faults.mended(
                    named,
                    String.join(", ", FIELDS),
                    "“" + word + "” is no field; write one of " + String.join(", ", FIELDS) + ", or \\"
                            + text.charAt(at) + " where it belongs to a word.",
                    escaped ? new Place(at, end).replaced("\\" + text.charAt(at)) : named.deleted());
        }
        if (!compares && end < text.length() && "<>".indexOf(text.charAt(end)) >= 0) {
            text.setCharAt(at, ' ');
        }
        at = end;
        while (at < text.length() && "=<>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        fields.add(new LuceneText.Field(name, new Place(start, at)));
    }

    private QuestionSyntaxException function(int start, int colon) {
        int end = colon;
        while (end < text.length() && isWord(end)) {
            end++;
        }
        return faults.unfit(
                new Place(start, end),
                "words, or a phrase with a distance",
                "Interval functions are not read; type a distance as in \"double standards\"~5, or ask with"
                        + " syntax=analyst and W/5.");
    }

    private boolean isWord(int index) {
        char c = text.charAt(index);
        return c != ' ' && SIGNS.indexOf(c) < 0;
    }

    private boolean escape() {
        return text.charAt(at) == QuestionSigns.ESCAPE;
    }

    /** Whether a backslash before it begins a code of a character that is not written out. */
    private boolean isBrokenUnicode(int index) {
        boolean written = index + 4 < text.length()
                && text.substring(index + 1, index + 5).matches("[0-9a-fA-F]{4}");
        return text.charAt(index) == 'u' && !written;
    }

    private boolean isDigit(int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
