package org.communique.server.http;

import java.util.List;
import java.util.Locale;
import org.communique.server.search.SearchPage;
import org.communique.server.search.SearchRequest;
import org.communique.server.suggesting.Correction;

/**
 * What the answer page says above and below its hits.
 *
 * @param count how many articles were found, in words
 * @param understood the question as it was read
 * @param milliseconds from question to answer
 * @param didYouMean questions that find more, as links
 * @param place which page of how many
 * @param previous query string of the page before; empty on the first
 * @param next query string of the page after; empty on the last
 */
public record AnswerView(
        String count,
        String understood,
        String milliseconds,
        List<Link> didYouMean,
        String place,
        String previous,
        String next) {
    /**
     * A question to ask instead.
     *
     * @param query query string of its page
     * @param articles how many it finds, in words
     */
    public record Link(String query, String question, String articles) {}

    static AnswerView of(SearchPage answer) {
        int page = answer.request().paging().page();
        long last = answer.lastPage();
        return new AnswerView(
                count(answer.total()),
                answer.understood().question().toString(),
                String.format(Locale.ROOT, "%.1f", answer.milliseconds()),
                answer.didYouMean().stream()
                        .map(correction -> link(answer.request(), correction))
                        .toList(),
                "Page " + page + " of " + last,
                page > 1 ? SearchParameters.text(answer.request(), (int) Math.min(page - 1L, last)) : "",
                page < last ? SearchParameters.text(answer.request(), page + 1) : "");
    }

    private static Link link(SearchRequest request, Correction correction) {
        SearchRequest other =
                new SearchRequest(correction.question(), request.filters(), request.paging(), request.order());
        return new Link(SearchParameters.text(other, 1), correction.question(), count(correction.articles()));
    }

    private static String count(long total) {
        return total == 1 ? "1 article" : String.format(Locale.ROOT, "%,d articles", total);
    }
}
