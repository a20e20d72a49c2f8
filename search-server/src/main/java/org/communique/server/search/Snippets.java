package org.communique.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.lexicon.analysis.Sentences;

/**
 * Cuts the parts of a text that answer a question: the sentences around its marks, those that show the most different
 * marked wordings first.
 */
final class Snippets {
    private static final int MOST = 3;

    /** A sentence longer than this is cut around its marks. */
    private static final int CHARACTERS = 260;

    /** What is shown before the first mark of a cut sentence. */
    private static final int LEAD = 80;

    /** A stretch of the text with the marks in it, all in characters of the text. */
    private record Passage(int start, int end, List<Mark> marks) {}

    /** The best parts of a text in the order of the text; its beginning where nothing is marked. */
    List<MarkedText> best(String text, List<Mark> marks) {
        if (text.isBlank()) {
            return List.of();
        }
        List<Passage> passages = marks.isEmpty() ? List.of(beginning(text)) : passages(text, marks);
        return passages.stream()
                .sorted(Comparator.<Passage>comparingInt(passage -> -wordings(passage, text))
                        .thenComparingInt(Passage::start))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Passage::start))
                .map(passage -> cut(passage, text))
                .toList();
    }

    private static List<Passage> passages(String text, List<Mark> marks) {
        Sentences sentences = new Sentences(text);
        List<Passage> passages = new ArrayList<>();
        for (Mark mark : marks) {
            Passage last = passages.isEmpty() ? null : passages.getLast();
            if (last != null && mark.end() <= last.end()) {
                last.marks().add(mark);
            } else {
                int from = last == null ? 0 : last.end();
                passages.add(around(mark, text, sentences, from));
            }
        }
        return passages;
    }

    /** The sentence around a mark, or as much of it as is shown: no further than a line break, not before {@code from}. */
    private static Passage around(Mark mark, String text, Sentences sentences, int from) {
        int start = sentences.start(mark.start());
        int end = sentences.end(mark.end() - 1);
        start = Math.max(start, afterBlankLine(text, mark.start()));
        end = Math.min(end, beforeBlankLine(text, mark.end()));
        if (end - start > CHARACTERS) {
            start = Math.max(start, wordStart(text, mark.start() - LEAD, mark.start()));
            end = Math.min(end, Math.max(mark.end(), wordEnd(text, start + CHARACTERS)));
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(mark);
        return new Passage(Math.max(start, Math.min(from, mark.start())), Math.max(end, mark.end()), marks);
    }

    private static Passage beginning(String text) {
        int end = text.length() <= CHARACTERS ? text.length() : wordEnd(text, CHARACTERS);
        return new Passage(0, end, List.of());
    }

    private static int wordings(Passage passage, String text) {
        Set<String> wordings = new HashSet<>();
        for (Mark mark : passage.marks()) {
            wordings.add(text.substring(mark.start(), mark.end()).toLowerCase(Locale.ROOT));
        }
        return wordings.size();
    }

    private static MarkedText cut(Passage passage, String text) {
        int start = passage.start();
        int end = passage.end();
        int first = passage.marks().isEmpty() ? end : passage.marks().getFirst().start();
        while (start < first && isLoose(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        String before = start > 0 && !isSentenceStart(text, start) ? "…" : "";
        boolean ends = beforeBlankLine(text, end) == end || !Character.isLetterOrDigit(text.charAt(end - 1));
        String after = ends ? "" : "…";
        return onOneLine(before, new Passage(start, end, passage.marks()), text, after);
    }

    /** A passage with each run of white space as one blank, its marks moved along. */
    private static MarkedText onOneLine(String before, Passage passage, String text, String after) {
        StringBuilder line = new StringBuilder(before);
        int[] moved = new int[passage.end() - passage.start() + 1];
        boolean blank = false;
        for (int i = passage.start(); i < passage.end(); i++) {
            moved[i - passage.start()] = line.length();
            char c = text.charAt(i);
            if (!isBlank(c)) {
                line.append(c);
            } else if (!blank) {
                line.append(' ');
            }
            blank = isBlank(c);
        }
        moved[passage.end() - passage.start()] = line.length();
        List<Mark> marks = passage.marks().stream()
                .map(mark -> new Mark(moved[mark.start() - passage.start()], moved[mark.end() - passage.start()]))
                .toList();
        return new MarkedText(line + after, marks);
    }

    /** What a sentence does not begin with, as what is left of a dateline. */
    private static boolean isLoose(char c) {
        return isBlank(c) || ".,;:!?…)]–—-".indexOf(c) >= 0;
    }

    private static boolean isSentenceStart(String text, int start) {
        int before = start - 1;
        while (before >= 0 && (isBlank(text.charAt(before)) || "–—-".indexOf(text.charAt(before)) >= 0)) {
            if (text.charAt(before) == '\n') {
                return true;
            }
            before--;
        }
        return before < 0 || ".!?…»”\"".indexOf(text.charAt(before)) >= 0;
    }

    private static int afterBlankLine(String text, int position) {
        int blank = text.lastIndexOf("\n\n", position);
        return blank < 0 ? 0 : blank + 2;
    }

    private static int beforeBlankLine(String text, int position) {
        int blank = text.indexOf("\n\n", position);
        return blank < 0 ? text.length() : blank;
    }

    /** Blanks of every kind, those that do not break too. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int wordStart(String text, int position, int limit) {
        int start = Math.max(0, position);
        while (start > 0 && start < limit && !isBlank(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    private static int wordEnd(String text, int position) {
        int end = Math.min(position, text.length());
        while (end > 0 && end < text.length() && !isBlank(text.charAt(end))) {
            end--;
        }
        return end == 0 ? Math.min(position, text.length()) : end;
    }
}
