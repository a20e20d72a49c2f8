package org.communique.server.http;

import java.util.List;
import java.util.Locale;
import org.communique.lexicon.query.sentence.QuestionInWords;
import org.communique.server.search.Grouping;
import org.communique.server.search.SearchPage;
import org.communique.server.search.SearchRequest;
import org.communique.server.suggesting.Correction;
import org.jspecify.annotations.Nullable;

/**
 * What the answer page says above and below its hits.
 *
 * @param count how many articles were found, in words
 * @param collapsed how many of them are near-duplicates that stand behind others, in words; empty for none
 * @param everyOne query string of the answer that shows those too
 * @param words the question as it was read, as a sentence
 * @param canonical the same in the question language
 * @param correction what was mended before it was asked, or null where nothing was
 * @param language of the sentence and what stands around it
 * @param notes what is told beside the hits
 * @param milliseconds from question to answer
 * @param didYouMean questions that find more, as links
 * @param place which page of how many
 * @param previous query string of the page before; empty on the first
 * @param next query string of the page after; empty on the last
 */
public record AnswerView(
        String count,
        String collapsed,
        String everyOne,
        String words,
        String canonical,
        @Nullable CorrectionView correction,
        PageWords language,
        AnswerNotes notes,
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

    static AnswerView of(SearchPage answer, ReadQuestion read, ReadingLanguage language) {
        int page = answer.request().paging().page();
        long last = answer.lastPage();
        QuestionInWords words = QuestionInWords.of(
                answer.understood().question(), answer.understood().askedNames());
        return new AnswerView(
                count(answer.total()),
                collapsed(answer.total() - answer.groups()),
                SearchParameters.text(answer.request(), Grouping.OFF),
                language.of(words.english(), words.russian()),
                answer.understood().question().toString(),
                read.isCorrected() ? CorrectionView.of(read) : null,
                PageWords.of(language),
                AnswerNotes.of(answer),
                String.format(Locale.ROOT, "%.1f", answer.milliseconds()),
                answer.didYouMean().stream()
                        .map(correction -> link(answer.request(), correction))
                        .toList(),
                "Page " + page + " of " + last,
                page > 1 ? SearchParameters.text(answer.request(), (int) Math.min(page - 1L, last)) : "",
                page < last ? SearchParameters.text(answer.request(), page + 1) : "");
    }

    private static String collapsed(long hidden) {
        return hidden == 0 ? "" : String.format(Locale.ROOT, "%,d of them near-duplicates of others", hidden);
    }

    private static Link link(SearchRequest request, Correction correction) {
        SearchRequest other = new SearchRequest(
                correction.question(), request.filters(), request.paging(), request.order(), request.options());
        return new Link(SearchParameters.text(other, 1), correction.question(), count(correction.articles()));
    }

    private static String count(long total) {
        return total == 1 ? "1 article" : String.format(Locale.ROOT, "%,d articles", total);
    }
}
