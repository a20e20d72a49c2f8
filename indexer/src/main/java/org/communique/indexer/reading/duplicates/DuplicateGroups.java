package org.communique.indexer.reading.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of articles with nearly the same text, found as they come: each joins the group of the first article that it
 * resembles enough.
 *
 * <p>About half a kilobyte of memory an article.
 */
public final class DuplicateGroups {
    /** Two texts with this part of their word triples in common are one; below it begin the retellings. */
    public static final double ALIKE = 0.5;

    private static final int ROWS = 4;

    private record Member(String group, Sketch sketch) {}

    private final Map<Long, Member> bands = new HashMap<>();

    /** The group of an article: the id of the first article like it, its own where there was none before. */
    public String group(String id, String text) {
        Sketch sketch = Sketch.of(text);
        List<Long> free = new ArrayList<>();
        for (long band : sketch.bands(ROWS)) {
            Member member = bands.get(band);
            if (member == null) {
                free.add(band);
            } else if (member.sketch.resemblance(sketch).orElse(0) >= ALIKE && !member.sketch.countsOtherwise(sketch)) {
                return member.group;
            }
        }
        Member member = new Member(id, sketch);
        free.forEach(band -> bands.put(band, member));
        return id;
    }
}
