package org.communique.indexer.fetching;

import java.nio.file.Path;

/**
 * What a run did.
 *
 * @param fetched pages that are new in the archive, or new in content
 * @param unchanged pages that it had as they are
 * @param refused addresses that brought nothing
 * @param left addresses that were not asked for
 * @param pages in the archive after the run
 * @param archive where they lie
 */
public record FetchReport(long fetched, long unchanged, long refused, long left, long pages, Path archive) {}
