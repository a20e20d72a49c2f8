package org.communique.server.http;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.query.syntax.QuestionFault;
import org.communique.server.search.Mark;
import org.communique.server.search.MarkedText;

/**
 * What the page says of a question that it mended before it asked.
 *
 * @param sentences what was wrong, one for each fault
 * @param typed safe HTML of the question as typed, with the faults marked
 * @param searched the question that was asked instead
 * @param plain query string that asks for the typed words, no sign in them counting
 */
public record CorrectionView(List<String> sentences, String typed, String searched, String plain) {
    public CorrectionView {
        sentences = List.copyOf(sentences);
    }

    static CorrectionView of(ReadQuestion read) {
        List<String> sentences =
                read.faults().stream().map(QuestionFault::message).distinct().toList();
        return new CorrectionView(
                sentences,
                Markup.html(new MarkedText(read.asked(), marks(read))),
                read.text(),
                "q=" + Addresses.encoded(read.asPlainWords()));
    }

    /** The places of the faults, in order and apart; a fault at the end marks the last character. */
    private static List<Mark> marks(ReadQuestion read) {
        List<Mark> marks = new ArrayList<>();
        int length = read.asked().length();
        int done = 0;
        for (QuestionFault fault : read.faults().stream()
                .sorted((one, other) -> Integer.compare(one.position(), other.position()))
                .toList()) {
            int start = Math.clamp(fault.position(), 0, length - 1);
            int end = Math.clamp(start + (long) Math.max(1, fault.length()), start + 1, length);
            if (start >= done) {
                marks.add(new Mark(start, end));
                done = end;
            }
        }
        return marks;
    }
}
