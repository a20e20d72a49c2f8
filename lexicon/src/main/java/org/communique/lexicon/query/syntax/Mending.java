package org.communique.lexicon.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.syntax.QuestionParser.Mended;

/** Reads a text that cannot be read by the corrections that its faults carry, one after another. */
final class Mending {
    private final Function<String, Question> parser;
    private final List<QuestionFault> faults = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();

    private Mending(Function<String, Question> parser) {
        this.parser = parser;
    }

    /**
     * @param parser throws {@link QuestionSyntaxException} where a text cannot be read
     * @throws QuestionSyntaxException if nothing of it can be
     */
    static Mended lenient(String text, Function<String, Question> parser) {
        return new Mending(parser).mended(text);
    }

    private Mended mended(String text) {
        String mended = text;
        while (true) {
            try {
                return new Mended(parser.apply(mended), mended, faults);
            } catch (QuestionSyntaxException e) {
                Correction correction = e.correction();
                if (correction == null || corrections.size() == QuestionLimits.MAX_CORRECTIONS) {
                    throw faults.isEmpty() ? e : new QuestionSyntaxException(faults.getFirst(), null);
                }
                faults.add(e.fault().at(original(e.fault())));
                corrections.add(correction);
                mended = correction.of(mended);
            }
        }
    }

    /** Where a fault of the corrected question was in the one given, without what the corrections wrote. */
    private Place original(QuestionFault fault) {
        return new Place(original(fault.position()), original(fault.position() + fault.length()));
    }

    private int original(int place) {
        int original = place;
        for (Correction correction : corrections.reversed()) {
            original = correction.before(original);
        }
        return original;
    }
}
