package org.communique.server.search;

import org.jspecify.annotations.Nullable;

/**
 * How near-duplicates are answered.
 *
 * @param collapsed whether a group answers with one hit
 * @param group the id of the group whose articles alone are wanted, or null for all
 */
public record Grouping(boolean collapsed, @Nullable String group) {
    /** Every article is a hit of its own. */
    public static final Grouping OFF = new Grouping(false, null);

    /** A group answers with the oldest of its articles that answer the question. */
    public static final Grouping COLLAPSED = new Grouping(true, null);

    /** The articles of one group, each a hit of its own. */
    public static Grouping only(String group) {
        return new Grouping(false, group);
    }
}
