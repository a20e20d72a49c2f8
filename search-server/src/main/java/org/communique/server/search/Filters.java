package org.communique.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.schema.DateRange;

/**
 * What narrows a question without being part of its text.
 *
 * @param languages two-letter codes, any of which will do; empty for all
 * @param sources any of which will do; empty for all
 * @param published the days wanted; open at both ends for all
 */
public record Filters(List<String> languages, List<String> sources, DateRange published) {
    /** Lets every article through. */
    public static final Filters NONE = new Filters(List.of(), List.of(), new DateRange(null, null));

    public Filters {
        languages = List.copyOf(languages);
        sources = List.copyOf(sources);
    }

    /** The question for what it finds and these let through. */
    Question narrow(Question question) {
        List<Question> parts = new ArrayList<>();
        parts.add(question);
        any(languages, Question.InLanguage::new, parts);
        any(sources, Question.FromSource::new, parts);
        if (published.from() != null || published.to() != null) {
            parts.add(new Question.PublishedIn(published));
        }
        return parts.size() == 1 ? question : new Question.And(parts);
    }

    private static void any(List<String> values, Function<String, Question> filter, List<Question> parts) {
        if (values.size() == 1) {
            parts.add(filter.apply(values.getFirst()));
        } else if (values.size() > 1) {
            parts.add(new Question.Or(values.stream().map(filter).toList()));
        }
    }
}
