package org.communique.lexicon.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Puts signs that UAX #29 keeps inside a word in the place of hyphens, slashes and @ between letters or digits, and of
 * the # or @ before a tag, so that the tokenizer leaves «Генсек-2016» and "S/RES/2254" whole for {@link CompoundFilter}.
 *
 * <p>Each character becomes one character: offsets need no correction.
 */
final class JoinerCharFilter extends CharFilter {
    static final char HYPHEN = '\u203F';
    static final char SLASH = '\u2040';
    static final char HASH = '\uFE4D';
    static final char AT = '\uFE4E';

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int NONE = -1;

    private final char[] buffer = new char[4096];
    private int length;
    private int next;
    private int previous = NONE;

    JoinerCharFilter(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] target, int offset, int wanted) throws IOException {
        int written = 0;
        while (written < wanted) {
            if (next == length && (written > 0 || !fill())) {
                break;
            }
            char c = buffer[next++];
            char joined = Character.isLetterOrDigit(c) ? c : joined(c);
            target[offset + written++] = joined;
            if (joined != SOFT_HYPHEN) {
                previous = c;
            }
        }
        return written == 0 ? NONE : written;
    }

    private char joined(char c) throws IOException {
        return switch (c) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uFF0D' -> between(c, HYPHEN);
            case '/' -> between(c, SLASH);
            case '@' -> opens() ? AT : between(c, AT);
            case '#', '\uFF03' -> opens() ? HASH : c;
            case '`', '\u00B4', '\u2032' -> between(c, '\'');
            case '\u202F' -> ' ';
            case '\u200B' -> SOFT_HYPHEN;
            default -> c;
        };
    }

    private char between(char c, char joiner) throws IOException {
        return previous != NONE && Character.isLetterOrDigit((char) previous) && Character.isLetterOrDigit(peek())
                ? joiner
                : c;
    }

    private boolean opens() throws IOException {
        return (previous == NONE || Character.isWhitespace((char) previous) || previous == '(')
                && Character.isLetter(peek());
    }

    private char peek() throws IOException {
        if (next == length && !fill()) {
            return ' ';
        }
        return buffer[next];
    }

    private boolean fill() throws IOException {
        next = 0;
        int read = input.read(buffer, 0, buffer.length);
        length = Math.max(read, 0);
        return length > 0;
    }

    @Override
    protected int correct(int offset) {
        return offset;
    }
}
