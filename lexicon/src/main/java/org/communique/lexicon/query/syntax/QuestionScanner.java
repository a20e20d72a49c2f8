package org.communique.lexicon.query.syntax;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.query.QuestionSigns;

/** Cuts a question's text into tokens. Takes every text; what does not fit is for the parser to see. */
final class QuestionScanner {
    private final String text;
    private final List<QuestionToken> tokens = new ArrayList<>();
    private int at;

    /** The word being read. */
    private final ScannedWord word = new ScannedWord();

    QuestionScanner(String text) {
        this.text = text;
    }

    List<QuestionToken> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean literal = c == '=' && isQuote(at + 1);
            if (QuestionSigns.isBlank(c)) {
                at++;
            } else if (c == '(') {
                tokens.add(new QuestionToken.Open(at, ++at));
            } else if (c == ')') {
                tokens.add(new QuestionToken.Close(at, ++at));
            } else if (c == '-' && startsWord(at + 1)) {
                tokens.add(new QuestionToken.NotSign(false, at, ++at));
            } else if ((c == '+' && startsWord(at + 1)) || (c == '~' && isQuote(at + 1))) {
                at++;
            } else if (literal || isQuote(at)) {
                quoted(literal);
            } else {
                plain();
            }
        }
        return tokens;
    }

    private void quoted(boolean literal) {
        int start = at;
        int begin = literal ? at + 2 : at + 1;
        int end = begin;
        StringBuilder phrase = new StringBuilder();
        while (end < text.length() && !isQuote(end)) {
            boolean escape = text.charAt(end) == QuestionSigns.ESCAPE;
            phrase.append(escape ? ' ' : text.charAt(end));
            end += escape && isQuote(end + 1) ? 2 : 1;
        }
        boolean closed = end < text.length();
        at = closed ? end + 1 : Math.min(end, text.length());
        int gaps = closed ? gaps() : -1;
        tokens.add(
                new QuestionToken.Quoted(QuestionSigns.onOneLine(phrase.toString()), literal, closed, gaps, start, at));
    }

    /** The number behind a tilde after a phrase, or -1. */
    private int gaps() {
        int end = at + 1;
        while (end < text.length() && end < at + 5 && isDigit(text.charAt(end))) {
            end++;
        }
        if (at >= text.length() || text.charAt(at) != '~' || end == at + 1) {
            return -1;
        }
        int gaps = Integer.parseInt(text.substring(at + 1, end));
        at = end;
        return gaps;
    }

    private void plain() {
        int start = at;
        boolean literal = text.charAt(at) == '=' && at + 1 < text.length() && !isBreak(at + 1);
        at += literal ? 1 : 0;
        word.clear();
        while (at < text.length() && !isBreak(at)) {
            char c = text.charAt(at++);
            boolean escape = c == QuestionSigns.ESCAPE && at < text.length();
            word.add(escape ? text.charAt(at++) : c, escape);
            String field = c == ':' && !literal && startsWord(at) ? word.field() : "";
            if (!field.isEmpty()) {
                tokens.add(new QuestionToken.FieldName(field, start, at));
                return;
            }
        }
        boolean beforeBracket = at < text.length() && text.charAt(at) == '(';
        QuestionToken sign = literal ? null : word.sign(beforeBracket, start, at);
        tokens.add(sign == null ? word.plain(literal, start, at) : sign);
    }

    private boolean startsWord(int index) {
        return index < text.length() && !QuestionSigns.isBlank(text.charAt(index)) && text.charAt(index) != ')';
    }

    private boolean isBreak(int index) {
        char c = text.charAt(index);
        return QuestionSigns.isBlank(c) || c == '(' || c == ')' || QuestionSigns.isQuote(c);
    }

    private boolean isQuote(int index) {
        return index < text.length() && QuestionSigns.isQuote(text.charAt(index));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
