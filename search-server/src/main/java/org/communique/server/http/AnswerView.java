package org.communique.server.http;

import java.util.Locale;
import org.communique.server.search.Grouping;
import org.communique.server.search.SearchPage;

/**
 * What the answer page says above and below its hits.
 *
 * @param count how many articles were found, in words
 * @param collapsed how many of them are near-duplicates that stand behind others, in words; empty for none
 * @param everyOne query string of the answer that shows those too
 * @param understood the question as it was read
 * @param milliseconds from question to answer
 * @param place which page of how many
 * @param previous query string of the page before; empty on the first
 * @param next query string of the page after; empty on the last
 */
public record AnswerView(
        String count,
        String collapsed,
        String everyOne,
        String understood,
        String milliseconds,
        String place,
        String previous,
        String next) {
    static AnswerView of(SearchPage answer) {
        int page = answer.request().paging().page();
        long last = answer.lastPage();
        return new AnswerView(
                count(answer.total()),
                collapsed(answer.total() - answer.groups()),
                SearchParameters.text(answer.request(), Grouping.OFF),
                answer.understood().question().toString(),
                String.format(Locale.ROOT, "%.1f", answer.milliseconds()),
                "Page " + page + " of " + last,
                page > 1 ? SearchParameters.text(answer.request(), (int) Math.min(page - 1L, last)) : "",
                page < last ? SearchParameters.text(answer.request(), page + 1) : "");
    }

    private static String collapsed(long hidden) {
        return hidden == 0 ? "" : String.format(Locale.ROOT, "%,d of them near-duplicates of others", hidden);
    }

    private static String count(long total) {
        return total == 1 ? "1 article" : String.format(Locale.ROOT, "%,d articles", total);
    }
}
