package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a question's text into tokens. Takes every text; what does not fit is for the parser to see. */
final class QuestionScanner {
    /** Any of these opens a phrase and any closes it, so that mixed pairs read as what was meant. */
    private static final String QUOTES = "\"“”„‟«»‹›＂";

    private static final Set<String> FIELDS =
            Set.of("title", "body", "lang", "source", "date", "person", "org", "office");

    private final String text;
    private final List<QuestionToken> tokens = new ArrayList<>();
    private int at;

    QuestionScanner(String text) {
        this.text = text;
    }

    List<QuestionToken> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else if (c == '(') {
                tokens.add(new QuestionToken.Open(at, ++at));
            } else if (c == ')') {
                tokens.add(new QuestionToken.Close(at, ++at));
            } else if (c == '-' && startsWord(at + 1)) {
                tokens.add(new QuestionToken.NotSign(at, ++at));
            } else if (isQuote(at) || (c == '=' && isQuote(at + 1))) {
                quoted(c == '=');
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
        while (end < text.length() && !isQuote(end)) {
            end++;
        }
        boolean closed = end < text.length();
        at = closed ? end + 1 : end;
        tokens.add(new QuestionToken.Quoted(text.substring(begin, end).strip(), literal, closed, start, at));
    }

    private void plain() {
        int start = at;
        while (at < text.length() && !isBreak(at)) {
            at++;
            String name = text.substring(start, at - 1);
            if (text.charAt(at - 1) == ':' && FIELDS.contains(name) && startsWord(at)) {
                tokens.add(new QuestionToken.FieldName(name, start, at));
                return;
            }
        }
        String word = text.substring(start, at);
        tokens.add(
                switch (word) {
                    case "AND", "&&" -> new QuestionToken.AndSign(start, at);
                    case "OR", "||" -> new QuestionToken.OrSign(start, at);
                    case "NOT" -> new QuestionToken.NotSign(start, at);
                    default -> word(word, start);
                });
    }

    private QuestionToken word(String word, int start) {
        boolean literal = word.startsWith("=") && word.length() > 1;
        return new QuestionToken.Plain(literal ? word.substring(1) : word, literal, start, at);
    }

    private boolean startsWord(int index) {
        return index < text.length() && !Character.isWhitespace(text.charAt(index)) && text.charAt(index) != ')';
    }

    private boolean isBreak(int index) {
        char c = text.charAt(index);
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == ')' || isQuote(index);
    }

    private boolean isQuote(int index) {
        return index < text.length() && QUOTES.indexOf(text.charAt(index)) >= 0;
    }
}
