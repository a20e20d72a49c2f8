package org.communique.server.search;

import java.util.List;
import org.communique.server.suggesting.Correction;

/**
 * An answer.
 *
 * @param request what was asked
 * @param understood the question as it was read
 * @param total articles that answer it, exactly
 * @param hits those of the page
 * @param didYouMean questions that find more, best first; none where enough was found
 * @param milliseconds from question to answer
 */
public record SearchPage(
        SearchRequest request,
        Understood understood,
        long total,
        List<Hit> hits,
        List<Correction> didYouMean,
        double milliseconds) {
    public SearchPage {
        hits = List.copyOf(hits);
        didYouMean = List.copyOf(didYouMean);
    }

    /** The number of the last page, at least 1. */
    public long lastPage() {
        int size = request.paging().size();
        return Math.max(1, (total + size - 1) / size);
    }
}
