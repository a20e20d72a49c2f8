package org.communique.indexer;

import org.communique.indexer.indexing.BuildReport;
import org.communique.indexer.reading.Place;

/** Where a build says what it met, for a person or for a program. */
sealed interface Console permits TextConsole, JsonConsole {
    void rejected(Place place, String reason);

    void remarked(Place place, String remark);

    void report(BuildReport report);
}
