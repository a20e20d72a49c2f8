package org.communique.lexicon.analysis;

/**
 * Where the parts of one raw token lie, and how the whole of it is written as one word. Read anew for each token;
 * nothing is allocated but for tokens longer than any before.
 */
final class CompoundLayout {
    private char[] raw = new char[256];
    private int length;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int parts;
    private char[] whole = new char[256];
    private int wholeLength;
    private int wholeFrom;
    private boolean plain = true;
    private boolean oneWord;
    private boolean solid;

    /** Divides a token. */
    void read(char[] text, int size, CompoundParts known) {
        parts = 0;
        wholeLength = 0;
        oneWord = false;
        int solidFirst = known.firstPart(text, size);
        solid = solidFirst > 0;
        plain = !solid && !isDivided(text, size);
        if (plain) {
            return;
        }
        copy(text, size);
        if (solid) {
            add(0, solidFirst);
            add(solidFirst, size);
            joinWithout(false);
        } else {
            divide();
            decideWhole(known);
        }
    }

    private static boolean isDivided(char[] text, int size) {
        for (int i = 0; i < size; i++) {
            if (isSeparator(text, i, size)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeparator(char[] text, int i, int size) {
        char c = text[i];
        if (Character.isLetterOrDigit(c)) {
            return false;
        }
        return switch (c) {
            case JoinerCharFilter.HYPHEN, JoinerCharFilter.SLASH, JoinerCharFilter.HASH, JoinerCharFilter.AT -> true;
            case ':' -> true;
            case '.' -> !(i > 0 && i + 1 < size && Character.isDigit(text[i - 1]) && Character.isDigit(text[i + 1]));
            case '\'', '\u2019' ->
                opensPart(text, i - 1)
                        && i + 2 < size
                        && Character.isLetterOrDigit(text[i + 2])
                        && isElided(text[i - 1], text[i + 1]);
            default -> false;
        };
    }

    private static boolean opensPart(char[] text, int i) {
        return i == 0 || (i > 0 && !Character.isLetterOrDigit(text[i - 1]));
    }

    private static boolean isElided(char article, char next) {
        return "dDlL".indexOf(article) >= 0 && "aeiouhyAEIOUHYéèêÉÈÊ".indexOf(next) >= 0;
    }

    private void copy(char[] text, int size) {
        if (raw.length < size) {
            raw = new char[size * 2];
            whole = new char[size * 2];
        }
        System.arraycopy(text, 0, raw, 0, size);
        length = size;
    }

    private void divide() {
        int begin = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || isSeparator(raw, i, length)) {
                if (i > begin) {
                    add(begin, i);
                }
                begin = i + 1;
            } else if (i == begin && isMark(raw[i])) {
                begin = i + 1;
            }
        }
    }

    /** Marks and format characters open no part: by itself, what follows them would be the word. */
    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private void add(int begin, int end) {
        if (parts == from.length) {
            from = java.util.Arrays.copyOf(from, parts * 2);
            to = java.util.Arrays.copyOf(to, parts * 2);
        }
        from[parts] = begin;
        to[parts++] = end;
    }

    private void decideWhole(CompoundParts known) {
        if (parts == 0 || parts > 8) {
            return;
        }
        wholeFrom = from[0];
        boolean tag = isTag(raw[0]);
        boolean address = has(JoinerCharFilter.AT, 1);
        boolean symbol = has(JoinerCharFilter.SLASH, 0) && hasDigit() && Character.isUpperCase(raw[0]);
        if (tag || address || symbol) {
            wholeFrom = tag ? 0 : wholeFrom;
            joinWithout(true);
        } else if (has('.', 0)) {
            dotted();
        } else if (parts > 1 && !has(':', 0) && !has(JoinerCharFilter.SLASH, 0) && hasLetter()) {
            joinWithout(false);
            oneWord = parts == 2 && known.isBound(raw, from[0], to[0]);
        }
    }

    private void dotted() {
        boolean letters = true;
        boolean site = true;
        for (int i = 0; i < parts; i++) {
            letters &= to[i] - from[i] == 1;
            for (int j = from[i]; j < to[i]; j++) {
                site &= raw[j] < 128 && !Character.isUpperCase(raw[j]);
            }
        }
        if (letters) {
            joinWithout(false);
            oneWord = CompoundParts.isAbbreviation(whole, wholeLength);
            wholeLength = oneWord ? wholeLength : 0;
        } else if (site && parts > 1) {
            joinWithout(true);
        }
    }

    private void joinWithout(boolean keepSigns) {
        wholeLength = 0;
        for (int i = wholeFrom(); i < wholeTo(); i++) {
            if (!isSeparator(raw, i, length)) {
                whole[wholeLength++] = raw[i];
            } else if (keepSigns) {
                whole[wholeLength++] = CompoundParts.sign(raw[i]);
            }
        }
    }

    /** Whether a sign stands before the end of the last part: one that closes the token joins nothing. */
    private boolean has(char sign, int begin) {
        for (int i = begin; i < wholeTo(); i++) {
            if (raw[i] == sign) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDigit() {
        for (int i = 0; i < length; i++) {
            if (Character.isDigit(raw[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLetter() {
        for (int i = 0; i < length; i++) {
            if (Character.isLetter(raw[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(char c) {
        return c == JoinerCharFilter.HASH || c == JoinerCharFilter.AT;
    }

    /** Whether the token is one word as it stands. */
    boolean isPlain() {
        return plain;
    }

    /** Whether the whole alone is to be said, without its parts. */
    boolean isOneWord() {
        return oneWord;
    }

    /** Whether the compound was written without any sign between its parts. */
    boolean isSolid() {
        return solid;
    }

    boolean hasWholeBeside(int part) {
        return wholeLength > 0 && (part == 0 || (parts == 2 && part == 1 && wholeFrom() == from[0]));
    }

    int parts() {
        return parts;
    }

    int from(int part) {
        return from[part];
    }

    int to(int part) {
        return to[part];
    }

    int wholeFrom() {
        return solid ? 0 : wholeFrom;
    }

    int wholeTo() {
        return to[parts - 1];
    }

    char[] raw() {
        return raw;
    }

    char[] whole() {
        return whole;
    }

    int wholeLength() {
        return wholeLength;
    }
}
