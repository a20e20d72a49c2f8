package org.communique.server.search;

import java.util.List;
import org.communique.server.suggesting.Correction;

/**
 * An answer.
 *
 * @param request what was asked
 * @param understood the question as it was read
 * @param total articles that answer it, exactly, near-duplicates each counted
 * @param groups hits on all pages: fewer than {@code total} where near-duplicates are collapsed, else the same
 * @param exact articles among them that have its words as they were typed
 * @param relaxed what to leave out of it, where nothing answers it
 * @param hits those of the page
 * @param facets whom and what all articles that answer it name, of the kinds wanted
 * @param didYouMean questions that find more, best first; none where enough was found
 * @param milliseconds from question to answer
 */
public record SearchPage(
        SearchRequest request,
        Understood understood,
        long total,
        long groups,
        long exact,
        List<Relaxation> relaxed,
        List<Hit> hits,
        List<Facet> facets,
        List<Correction> didYouMean,
        double milliseconds) {
    public SearchPage {
        relaxed = List.copyOf(relaxed);
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        didYouMean = List.copyOf(didYouMean);
    }

    /** The number of the last page, at least 1. */
    public long lastPage() {
        int size = request.paging().size();
        return Math.max(1, (groups + size - 1) / size);
    }
}
