package org.communique.indexer.fetching;

/** What came of an address. */
public sealed interface Outcome {

    /** A page that is in the archive now, at the address that answered. */
    record Fetched(String address) implements Outcome {}

    /** A page that the archive has as it is. */
    record Unchanged(String address) implements Outcome {}

    /**
     * An address that brought nothing.
     *
     * @param address as it was written
     * @param reason what was found and what to do, in one sentence without its dot
     */
    record Refused(String address, String reason) implements Outcome {}

    /**
     * Several addresses that were not asked for.
     *
     * @param where they stand or lead
     * @param count at least 1
     * @param reason what was found and what to do, in one sentence without its dot
     */
    record Left(String where, long count, String reason) implements Outcome {}
}
