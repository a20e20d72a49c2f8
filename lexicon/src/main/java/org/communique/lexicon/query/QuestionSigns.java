package org.communique.lexicon.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.schema.NewsField;

/** The signs of the question language, and how a word is written that would be taken for one: behind a backslash. */
public final class QuestionSigns {
    /** Makes the character after it a plain one. */
    public static final char ESCAPE = '\\';

    /** Words from the beginning that the lead is. */
    public static final int LEAD = 50;

    /** Any of these opens a phrase and any closes it, so that mixed pairs read as what was meant. */
    private static final String QUOTES = "\"“”„‟«»‹›＂";

    private static final Map<String, NewsField> TEXTS = Map.of(
            "title", NewsField.TITLE,
            "body", NewsField.BODY,
            "captions", NewsField.CAPTIONS,
            "furniture", NewsField.FURNITURE);

    private static final Set<String> FIELDS =
            Set.of("lang", "source", "date", "person", "org", "office", "place", "id", "url", "in");

    private static final Set<String> OPERATORS = Set.of("and", "or", "not", "и", "или", "не", "&&", "||");

    /** Before a slash. */
    private static final Set<String> DISTANCES = Set.of("w", "pre", "near", "");

    private QuestionSigns() {}

    /** Whether it opens or closes a phrase. */
    public static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /** Whether it parts words: white space and blanks of every width. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a word before a colon is a field's name, in small letters. */
    public static boolean isField(String name) {
        return TEXTS.containsKey(name) || FIELDS.contains(name);
    }

    /** The text field of a name before a colon. */
    public static Optional<NewsField> textField(String name) {
        return Optional.ofNullable(TEXTS.get(name));
    }

    /** The names of the text fields, in the order of the article. */
    public static List<String> textFields() {
        return List.of("title", "body", "captions", "furniture");
    }

    /** A text with each run of blanks as one, none at its ends: what is between quotation marks. */
    public static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.isEmpty() || line.charAt(line.length() - 1) != ' '
                ? line.toString()
                : line.substring(0, line.length() - 1);
    }

    /** A word so written that it is read as this word and no sign in it counts. */
    static String word(String text) {
        return escaped(text, "*?");
    }

    /** A word with wildcards, which count, while no other sign does. */
    static String pattern(String text) {
        return escaped(text, "");
    }

    /** The value after a colon: quoted, or behind backslashes where it has what no phrase can have. */
    static String value(String text) {
        boolean quotable = text.equals(onOneLine(text)) && text.indexOf(ESCAPE) < 0;
        for (int i = 0; i < text.length(); i++) {
            quotable &= !isQuote(text.charAt(i));
        }
        return quotable ? '"' + text + '"' : word(text);
    }

    private static String escaped(String text, String wildcards) {
        StringBuilder written = new StringBuilder(text.length() + 2);
        boolean operator = isOperator(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign =
                    c == ESCAPE || isQuote(c) || isBlank(c) || "()~".indexOf(c) >= 0 || wildcards.indexOf(c) >= 0;
            boolean first = i == 0 && (operator || "=-+".indexOf(c) >= 0);
            boolean colon = c == ':' && isField(text.substring(0, i).toLowerCase(Locale.ROOT));
            if (sign || first || colon) {
                written.append(ESCAPE);
            }
            written.append(c);
        }
        return written.toString();
    }

    private static boolean isOperator(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        int slash = word.indexOf('/');
        return slash < 0 ? OPERATORS.contains(word) : DISTANCES.contains(word.substring(0, slash));
    }
}
