package org.communique.lexicon.analysis;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where the sentences of a text begin and end. A line break ends one; an initial or a short title before a name ("Yu.
 * Khachaturov", "Mr. Zas") does not. Not for use by several threads at once.
 */
public final class Sentences {
    private final String text;
    private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);

    /** The end found last in order. */
    private int passed;

    public Sentences(String text) {
        this.text = text;
        breaks.setText(text);
    }

    /** The first character of the sentence around a place of the text. */
    public int start(int place) {
        int start = breaks.isBoundary(place) ? place : breaks.preceding(place);
        while (start > 0 && isAfterInitial(start)) {
            start = breaks.preceding(start);
        }
        return start;
    }

    /** One past the last character, blanks included, of the sentence around a place of the text. */
    public int end(int place) {
        int end = place >= text.length() ? text.length() : breaks.following(place);
        while (end < text.length() && isAfterInitial(end)) {
            end = breaks.following(end);
        }
        return end;
    }

    /**
     * The same for places asked in the order of the text, none before the one asked last: in one pass over the text, where
     * {@link #end} looks back each time.
     */
    int endInOrder(int place) {
        while (passed <= place && passed < text.length()) {
            passed = breaks.next();
            while (passed < text.length() && isAfterInitial(passed)) {
                passed = breaks.next();
            }
        }
        return passed;
    }

    private boolean isAfterInitial(int position) {
        int stop = position - 1;
        while (stop > 0 && isBlank(text.charAt(stop))) {
            stop--;
        }
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean shortWord = stop - start == 1 || stop - start == 2;
        return shortWord && text.charAt(stop) == '.' && Character.isUpperCase(text.charAt(start));
    }

    private static boolean isBlank(char c) {
        return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
