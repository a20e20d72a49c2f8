package org.communique.server.http;

import java.util.List;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.QuestionSigns;
import org.communique.lexicon.query.syntax.QuestionFault;
import org.communique.lexicon.query.syntax.QuestionParser;
import org.communique.lexicon.query.syntax.QuestionSyntax;
import org.communique.lexicon.query.syntax.QuestionSyntaxException;
import org.communique.server.search.SearchRequest;

/**
 * A question as it was typed and as it can be asked.
 *
 * @param asked as typed
 * @param text that can be read: the typed one, or the nearest to it
 * @param question what that says
 * @param faults of the typed one, in the order found; empty where it can be read as it is
 */
record ReadQuestion(String asked, String text, Question question, List<QuestionFault> faults) {
    ReadQuestion {
        faults = List.copyOf(faults);
    }

    /** @throws UnreadableQuestionException if it cannot be read: as it is, or where that will do, mended */
    static ReadQuestion of(SearchRequest request, boolean lenient) {
        return lenient ? lenient(request) : strict(request);
    }

    /** @throws UnreadableQuestionException if it cannot be read as it is */
    private static ReadQuestion strict(SearchRequest request) {
        ReadQuestion read = lenient(request);
        if (read.isCorrected()) {
            throw new UnreadableQuestionException(read.faults, read.text);
        }
        return read;
    }

    /** @throws UnreadableQuestionException if nothing of it can be read */
    static ReadQuestion lenient(SearchRequest request) {
        String asked = request.question();
        QuestionSyntax syntax = request.options().syntax();
        try {
            QuestionParser.Mended mended = syntax.lenient(asked);
            String text = mended.faults().isEmpty() ? asked : tidy(mended, syntax);
            return new ReadQuestion(asked, text, mended.question(), mended.faults());
        } catch (QuestionSyntaxException e) {
            throw new UnreadableQuestionException(List.of(e.fault()), "");
        }
    }

    boolean isCorrected() {
        return !faults.isEmpty();
    }

    /** The request for the question that can be read. */
    SearchRequest within(SearchRequest asked) {
        return new SearchRequest(text, asked.filters(), asked.paging(), asked.order(), asked.options());
    }

    /** What was mended without the blanks that a deleted sign leaves behind, where they mean nothing. */
    private static String tidy(QuestionParser.Mended mended, QuestionSyntax syntax) {
        String tidy = QuestionSigns.onOneLine(mended.text());
        try {
            return syntax.parse(tidy).equals(mended.question()) ? tidy : mended.text();
        } catch (QuestionSyntaxException e) {
            return mended.text();
        }
    }

    /** The typed words with every sign in them as a plain character. */
    String asPlainWords() {
        List<Question> words = List.of(QuestionSigns.onOneLine(asked).split(" ", -1)).stream()
                .<Question>map(word -> new Question.Word(word, false))
                .toList();
        return words.size() == 1 ? words.getFirst().toString() : new Question.And(words).toString();
    }
}
