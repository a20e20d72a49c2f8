package org.communique.indexer;

import org.communique.indexer.fetching.FetchReport;
import org.communique.indexer.fetching.Outcome;

/** Where a run of {@code fetch} says what came of each address, for a person or for a program. */
sealed interface FetchConsole permits TextFetchConsole, JsonFetchConsole {
    void say(Outcome outcome);

    void report(FetchReport report);
}
