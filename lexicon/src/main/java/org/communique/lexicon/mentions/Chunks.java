package org.communique.lexicon.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What may be parts of people's names in a text: "Ki-moon" is one, "Yu." another. */
final class Chunks {
    private static final int LONGEST_INITIAL = 2;

    /** Small words within names: Antonio de Oliveira, Yousef bin Ahmed, «Полад Бюльбюль оглы». */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "du", "di", "del", "van", "von", "der", "den", "la", "le", "bin", "ibn", "bint",
            "ben", "al", "el", "ogly", "oglu", "kyzy", "uulu", "де", "да", "ду", "ди", "ван", "фон", "дер", "ла", "ле",
            "бин", "ибн", "бинт", "бен", "аль", "эль", "оглы", "кызы", "уулу");

    /** Before a name, and no initial of it. */
    private static final Set<String> HONORIFICS = Set.of("Mr", "Ms", "Dr", "St", "Sr");

    private final String text;
    private final List<TextWords.Placed> words;

    Chunks(String text, List<TextWords.Placed> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * A word, or several with hyphens between; with a capital letter, or a particle.
     *
     * @param text as written, an initial with its full stop
     * @param capital whether one of its words begins with a capital letter
     * @param follows whether nothing but blanks stands between it and the chunk before
     */
    record Chunk(String text, boolean capital, boolean follows, Span span) {
        boolean initial() {
            return text.endsWith(".");
        }
    }

    /** The chunks outside of some stretches, in order. */
    List<Chunk> outside(List<Span> taken) {
        List<Chunk> chunks = new ArrayList<>();
        int stretch = 0;
        for (int at = 0; at < words.size(); at++) {
            int start = words.get(at).start();
            while (stretch < taken.size() && taken.get(stretch).end() <= start) {
                stretch++;
            }
            boolean isTaken = stretch < taken.size() && taken.get(stretch).start() <= start;
            int last = lastOfChunk(at);
            if (!isTaken && mayBePart(at, last)) {
                chunks.add(chunk(at, last, !chunks.isEmpty() && isBlank(chunks.getLast(), start)));
            }
            at = last;
        }
        return chunks;
    }

    private boolean mayBePart(int first, int last) {
        for (int at = first; at <= last; at++) {
            if (words.get(at).word().capital()) {
                return true;
            }
        }
        return PARTICLES.contains(words.get(first).word().text());
    }

    private int lastOfChunk(int first) {
        int last = first;
        while (last + 1 < words.size()
                && isHyphen(words.get(last).end(), words.get(last + 1).start())) {
            last++;
        }
        return last;
    }

    private Chunk chunk(int first, int last, boolean follows) {
        String written = words.get(first).word().text();
        boolean capital = words.get(first).word().capital();
        for (int at = first + 1; at <= last; at++) {
            written += "-" + words.get(at).word().text();
            capital |= words.get(at).word().capital();
        }
        int end = words.get(last).end();
        boolean stop = end < text.length() && text.charAt(end) == '.';
        boolean initial = stop && capital && written.length() <= LONGEST_INITIAL && !HONORIFICS.contains(written);
        Span span = new Span(words.get(first).start(), initial ? end + 1 : end);
        return new Chunk(initial ? written + "." : written, capital, follows, span);
    }

    private boolean isHyphen(int from, int to) {
        return to == from + 1 && "-‐‑".indexOf(text.charAt(from)) >= 0;
    }

    /** Blanks, and at most one end of a line among them. */
    private boolean isBlank(Chunk before, int to) {
        int lines = 0;
        for (int at = before.span().end(); at < to; at++) {
            char c = text.charAt(at);
            lines += c == '\n' ? 1 : 0;
            if (lines > 1 || !(Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                return false;
            }
        }
        return true;
    }
}
