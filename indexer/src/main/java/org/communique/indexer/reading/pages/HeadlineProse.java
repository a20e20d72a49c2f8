package org.communique.indexer.reading.pages;

import java.util.List;
import java.util.function.Predicate;

/** How much prose follows each headline-like line of a bare page. Takes time by the number of lines, not by its square. */
final class HeadlineProse {
    /** A headline is repeated a few times; a page that repeats one without end is none. */
    private static final int MOST_REPETITIONS = 100;

    private final List<String> lines;

    /** Characters of prose above each line, and above the end. */
    private final int[] above;

    /** The next headline from each line on, its own place for a headline; the number of lines where there is none. */
    private final int[] headline;

    /** The same of the next line of prose. */
    private final int[] prose;

    HeadlineProse(List<String> lines, Predicate<String> isHeadline, Predicate<String> isProse) {
        int count = lines.size();
        this.lines = lines;
        this.above = new int[count + 1];
        this.headline = new int[count + 1];
        this.prose = new int[count + 1];
        headline[count] = count;
        prose[count] = count;
        for (int i = count - 1; i >= 0; i--) {
            String line = lines.get(i);
            headline[i] = isHeadline.test(line) ? i : headline[i + 1];
            prose[i] = isProse.test(line) ? i : prose[i + 1];
        }
        for (int i = 0; i < count; i++) {
            above[i + 1] = above[i] + (prose[i] == i ? lines.get(i).length() : 0);
        }
    }

    boolean isHeadline(int line) {
        return headline[line] == line;
    }

    /** Characters of prose from a headline to the next one that has prose between and does not repeat it. */
    int after(int line) {
        int next = headline[Math.min(prose[line + 1] + 1, lines.size())];
        for (int i = 0; i < MOST_REPETITIONS && next < lines.size(); i++) {
            if (!lines.get(next).startsWith(lines.get(line))) {
                break;
            }
            next = headline[next + 1];
        }
        return above[next] - above[line + 1];
    }
}
