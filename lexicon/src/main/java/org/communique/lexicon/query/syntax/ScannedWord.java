package org.communique.lexicon.query.syntax;

import java.util.Locale;
import org.communique.lexicon.query.Distance;
import org.communique.lexicon.query.QuestionSigns;
import org.communique.lexicon.query.syntax.QuestionToken.Form;
import org.jspecify.annotations.Nullable;

/** A word as it is read letter by letter, some of them behind a backslash, and the token that it is. */
final class ScannedWord {
    /** The longest sign is ATLEAST with its number. */
    private static final int LONGEST_SIGN = 12;

    private final StringBuilder letters = new StringBuilder();
    /** For each letter whether it was behind a backslash. */
    private final StringBuilder escapes = new StringBuilder();

    private boolean escaped;

    void clear() {
        letters.setLength(0);
        escapes.setLength(0);
        escaped = false;
    }

    void add(char letter, boolean escape) {
        letters.append(letter);
        escapes.append(escape ? '\\' : ' ');
        escaped |= escape;
    }

    /** The known field that the word is up to the colon at its end; else nothing. */
    String field() {
        String name = letters.substring(0, letters.length() - 1).toLowerCase(Locale.ROOT);
        return !escaped && QuestionSigns.isField(name) ? name : "";
    }

    /** An operator, distance or function, or null where the word is none. */
    @Nullable
    QuestionToken sign(boolean beforeBracket, int start, int end) {
        if (escaped || letters.length() > LONGEST_SIGN) {
            return null;
        }
        String text = letters.toString();
        return switch (text) {
            case "AND", "&&" -> new QuestionToken.AndSign(false, start, end);
            case "OR", "||" -> new QuestionToken.OrSign(false, start, end);
            case "NOT" -> new QuestionToken.NotSign(false, start, end);
            case "and", "и" -> new QuestionToken.AndSign(true, start, end);
            case "or", "или", "ИЛИ" -> new QuestionToken.OrSign(true, start, end);
            case "not", "не", "НЕ" -> new QuestionToken.NotSign(true, start, end);
            default -> {
                QuestionToken near = near(text, start, end);
                yield near == null && beforeBracket ? function(text.toUpperCase(Locale.ROOT), start, end) : near;
            }
        };
    }

    private static @Nullable QuestionToken near(String text, int start, int end) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash > 4) {
            return null;
        }
        String sign = text.substring(0, slash).toUpperCase(Locale.ROOT);
        boolean ordered = sign.equals("PRE");
        if (!ordered && !sign.equals("W") && !sign.equals("NEAR")) {
            return null;
        }
        String most = text.substring(slash + 1);
        Distance distance = switch (most) {
            case "s", "S" -> ordered ? null : new Distance.Sentence();
            case "p", "P" -> ordered ? null : new Distance.Paragraph();
            default -> number(most) < 1 ? null : new Distance.Words(number(most), ordered);
        };
        return distance == null ? null : new QuestionToken.NearSign(distance, start, end);
    }

    private static @Nullable QuestionToken function(String text, int start, int end) {
        if (text.equals("CAPS")) {
            return new QuestionToken.Function(text, 1, start, end);
        }
        if (text.equals("LEAD")) {
            return new QuestionToken.Function("FIRST", QuestionSigns.LEAD, start, end);
        }
        for (String name : new String[] {"ATLEAST", "FIRST/"}) {
            int number = text.startsWith(name) ? number(text.substring(name.length())) : -1;
            if (number > 0) {
                return new QuestionToken.Function(name.replace("/", ""), number, start, end);
            }
        }
        return null;
    }

    /** A whole number of up to four digits, or -1. */
    private static int number(String digits) {
        boolean number = !digits.isEmpty()
                && digits.length() <= 4
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }

    /** The word that it is where it is no sign. */
    QuestionToken plain(boolean literal, int start, int end) {
        int edits = literal ? 0 : edits();
        String text = letters.toString();
        if (hasWildcard()) {
            int length = edits == 0 ? text.length() : tilde();
            return new QuestionToken.Plain(text.substring(0, length), Form.PATTERN, start, end);
        }
        return switch (edits) {
            case 0 -> new QuestionToken.Plain(text, literal ? Form.LITERAL : Form.ANY, start, end);
            case 1 -> new QuestionToken.Plain(text.substring(0, tilde()), Form.FUZZY_1, start, end);
            default -> new QuestionToken.Plain(text.substring(0, tilde()), Form.FUZZY_2, start, end);
        };
    }

    /** The number after a tilde at the end, 1 where there is none, 0 where there is no tilde. */
    private int edits() {
        int tilde = tilde();
        return tilde < 0 ? 0 : tilde == letters.length() - 1 ? 1 : letters.charAt(tilde + 1) - '0';
    }

    /** Where the last letters are a tilde, or one with 1 or 2 after it; else -1. */
    private int tilde() {
        int last = letters.length() - 1;
        boolean numbered = last > 0 && (letters.charAt(last) == '1' || letters.charAt(last) == '2');
        int tilde = numbered ? last - 1 : last;
        return tilde > 0 && letters.charAt(tilde) == '~' && escapes.charAt(tilde) == ' ' ? tilde : -1;
    }

    private boolean hasWildcard() {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if ((c == '*' || c == '?') && escapes.charAt(i) == ' ') {
                return true;
            }
        }
        return false;
    }
}
