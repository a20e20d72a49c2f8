package org.communique.indexer.reading.duplicates;

import java.io.IOException;

/**
 * Groups of articles with nearly the same text. Articles come in the order of their age: each joins the group of the first
 * that it resembles enough, which is therefore the oldest of its group and resembles each member itself.
 *
 * <p>About half a kilobyte of memory for each head.
 */
public final class DuplicateGroups {
    /** Two texts with this part of their word triples in common are one; below it begin the retellings. */
    public static final double ALIKE = 0.5;

    private static final int ROWS = 4;

    /** Gives the sketch of an article that came before. */
    public interface Sketches {
        /** @throws IOException if it cannot be read */
        Sketch of(int article) throws IOException;
    }

    private final Sketches sketches;
    private final BandTable heads = new BandTable();

    /** @param sketches of all articles that will come */
    public DuplicateGroups(Sketches sketches) {
        this.sketches = sketches;
    }

    /** The head of an article's group, itself where none before is like it. Each article is asked for once, the oldest first. */
    public int head(int article, Sketch sketch) throws IOException {
        long[] bands = sketch.bands(ROWS);
        int seen = article;
        for (long band : bands) {
            int head = heads.get(band);
            if (head != BandTable.NONE && head != seen) {
                seen = head;
                Sketch other = sketches.of(head);
                if (other.resemblance(sketch).orElse(0) >= ALIKE && !other.countsOtherwise(sketch)) {
                    return head;
                }
            }
        }
        for (long band : bands) {
            heads.putIfAbsent(band, article);
        }
        return article;
    }
}
