package org.communique.indexer.indexing;

/**
 * What a build did.
 *
 * @param added articles that the index did not have
 * @param updated articles that it had with other content
 * @param unchanged articles that it had as they are
 * @param removed articles that it had and whose source no longer has them
 * @param rejected items that could not become articles
 * @param remarked articles of which something could not be understood, as a date
 * @param ignored files in folders that are of no known kind
 * @param articles articles in the index after the build
 * @param seconds of wall-clock time
 */
public record BuildReport(
        long added,
        long updated,
        long unchanged,
        long removed,
        long rejected,
        long remarked,
        long ignored,
        long articles,
        double seconds) {

    /** Articles read in a second. */
    public double articlesPerSecond() {
        return seconds == 0 ? 0 : (added + updated + unchanged) / seconds;
    }

    /** Whether the index changed. */
    public boolean changed() {
        return added + updated + removed > 0;
    }
}
