package org.communique.server.suggesting;

import java.util.Arrays;

/**
 * A text as numbers of words with breaks between phrases. Words keep their hyphens and apostrophes. A line ends a phrase
 * unless the next one goes on in a small letter.
 */
final class NumberedText {
    /** Characters; the rest of a longer text has no phrases. */
    private static final int MOST = 200_000;

    private final PhraseWords words;
    private final String text;
    private int[] numbers = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    NumberedText(PhraseWords words, String text) {
        this.words = words;
        this.text = text.length() > MOST ? text.substring(0, MOST) : text;
        int at = 0;
        while (at < this.text.length()) {
            at = isLetter(at) ? word(at) : between(at);
        }
    }

    int size() {
        return size;
    }

    /** The number of the word at a position, or {@link PhraseWords#BREAK}. */
    int number(int position) {
        return numbers[position];
    }

    /** The text from one word to another, its white space as single blanks. */
    String written(int first, int last) {
        return text.substring(starts[first], ends[last]).replaceAll("\\s+", " ");
    }

    private int word(int start) {
        int end = start;
        boolean plain = true;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || joins(end))) {
            plain &= !Character.isDigit(text.charAt(end));
            end++;
        }
        int number = plain ? words.number(text.substring(start, end)) : PhraseWords.BREAK;
        add(number, start, end);
        return end;
    }

    private int between(int start) {
        int at = start;
        boolean breaks = false;
        while (at < text.length() && !isLetter(at)) {
            breaks |= !Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\n';
            at++;
        }
        boolean wrapped =
                text.substring(start, at).equals("\n") && at < text.length() && Character.isLowerCase(text.charAt(at));
        if (breaks && !wrapped) {
            add(PhraseWords.BREAK, start, at);
        }
        return at;
    }

    private boolean isLetter(int at) {
        return Character.isLetter(text.charAt(at));
    }

    /** A hyphen or apostrophe between letters. */
    private boolean joins(int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '\'' || c == '’')
                && at > 0
                && isLetter(at - 1)
                && at + 1 < text.length()
                && isLetter(at + 1);
    }

    private void add(int number, int start, int end) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        numbers[size] = number;
        starts[size] = start;
        ends[size] = end;
        size++;
    }
}
