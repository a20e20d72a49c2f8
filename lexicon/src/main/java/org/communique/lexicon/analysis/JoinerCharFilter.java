package org.communique.lexicon.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Puts signs that UAX #29 keeps inside a word in the place of hyphens, slashes and @ between letters or digits, and of
 * the # or @ before a tag, so that the tokenizer leaves «Генсек-2016» and "S/RES/2254" whole for {@link CompoundFilter}.
 *
 * <p>Where a text has these signs itself they become underscores. Each character becomes one character: offsets need no correction.
 */
final class JoinerCharFilter extends CharFilter {
    static final char HYPHEN = '\u203F';
    static final char SLASH = '\u2040';
    static final char HASH = '\uFE4D';
    static final char AT = '\uFE4E';

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int NONE = -1;

    /** The character after the last one given out, where it had to be looked at. */
    private int pending = NONE;

    private int previous = NONE;

    JoinerCharFilter(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] target, int offset, int wanted) throws IOException {
        if (wanted == 0) {
            return 0;
        }
        int read = 1;
        if (pending == NONE) {
            read = input.read(target, offset, wanted);
        } else {
            target[offset] = (char) pending;
            pending = NONE;
        }
        int end = offset + read;
        for (int i = offset; i < end; i++) {
            char c = target[i];
            if (!Character.isLetterOrDigit(c)) {
                target[i] = joined(c, i + 1 < end ? target[i + 1] : NONE);
            }
            if (target[i] != SOFT_HYPHEN) {
                previous = c;
            }
        }
        return read;
    }

    private char joined(char c, int next) throws IOException {
        return switch (c) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uFF0D' -> between(c, next, HYPHEN);
            case '/' -> between(c, next, SLASH);
            case '@' -> opens(next) ? AT : between(c, next, AT);
            case '#', '\uFF03' -> opens(next) ? HASH : c;
            case '`', '\u00B4', '\u2032' -> between(c, next, '\'');
            case HYPHEN, SLASH, HASH, AT -> '_';
            case '\u202F' -> ' ';
            case '\u200B' -> SOFT_HYPHEN;
            default -> c;
        };
    }

    private char between(char c, int next, char joiner) throws IOException {
        return isWord(previous) && isWord(known(next)) ? joiner : c;
    }

    private boolean opens(int next) throws IOException {
        boolean free = previous == NONE || Character.isWhitespace((char) previous) || previous == '(';
        return free && Character.isLetter((char) known(next));
    }

    private static boolean isWord(int c) {
        return c != NONE && Character.isLetterOrDigit((char) c);
    }

    private int known(int next) throws IOException {
        if (next != NONE) {
            return next;
        }
        pending = input.read();
        return pending;
    }

    @Override
    protected int correct(int offset) {
        return offset;
    }
}
