package org.communique.lexicon.query;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.NewsField;

/** What an analyst asks. Prints itself in the question language, so that the print reads as an equal question. */
public sealed interface Question {

    /** Every article. */
    record Everything() implements Question {
        @Override
        public String toString() {
            return "*";
        }
    }

    /**
     * A word in any of its forms, or in this one.
     *
     * @param literal whether only the form as written counts
     */
    record Word(String text, boolean literal) implements Question {
        @Override
        public String toString() {
            return (literal ? "=" : "") + QuestionSigns.word(text);
        }
    }

    /**
     * Words of a pattern, as written: {@code *} stands for any letters, {@code ?} for one.
     *
     * @param text with at least two letters or digits, three where it begins with a wildcard
     */
    record Pattern(String text) implements Question {
        @Override
        public String toString() {
            return QuestionSigns.pattern(text);
        }
    }

    /**
     * Words that differ from this one, as written, by few letters.
     *
     * @param edits 1 or 2 letters left out, put in, changed or swapped
     */
    record Fuzzy(String text, int edits) implements Question {
        @Override
        public String toString() {
            return QuestionSigns.word(text) + "~" + edits;
        }
    }

    /** A word all in capitals, as SCO: not "sco". */
    record Capitals(String text) implements Question {
        @Override
        public String toString() {
            return "CAPS(" + QuestionSigns.word(text) + ")";
        }
    }

    /**
     * Words in this order, next to each other; {@code *} and {@code ?} within count as in {@link Pattern}.
     *
     * @param text on one line, with no quotation mark
     * @param literal whether only the wording as written counts, else any case ending
     */
    record Phrase(String text, boolean literal) implements Question {
        @Override
        public String toString() {
            return (literal ? "=" : "") + '"' + text + '"';
        }
    }

    /**
     * The words of a phrase near each other, in any order.
     *
     * @param gaps other words between them, at most
     */
    record Loose(String text, int gaps) implements Question {
        @Override
        public String toString() {
            return '"' + text + "\"~" + gaps;
        }
    }

    /** Articles that all parts find; at least two parts. */
    record And(List<Question> parts) implements Question {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " AND ");
        }
    }

    /** Articles that any part finds; at least two parts. */
    record Or(List<Question> parts) implements Question {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " OR ");
        }
    }

    /** Articles that the part does not find. */
    record Not(Question part) implements Question {
        @Override
        public String toString() {
            return "NOT " + bracketed(part);
        }
    }

    /** Places where one part stands near another; see {@link #hasPlace}. */
    record Near(Question first, Distance distance, Question second) implements Question {
        @Override
        public String toString() {
            return bracketed(first) + " " + distance + " " + bracketed(second);
        }
    }

    /**
     * Places where one part stands and the other is not near.
     *
     * @param words that are too near, at least 1
     */
    record Far(Question wanted, int words, Question unwanted) implements Question {
        @Override
        public String toString() {
            return bracketed(wanted) + " NOT W/" + words + " " + bracketed(unwanted);
        }
    }

    /** Articles that say it so many times, headline and text together. */
    record AtLeast(int times, Question part) implements Question {
        @Override
        public String toString() {
            return "ATLEAST" + times + "(" + part + ")";
        }
    }

    /** Articles that say it among so many words from the beginning. */
    record First(int words, Question part) implements Question {
        @Override
        public String toString() {
            return "FIRST/" + words + "(" + part + ")";
        }
    }

    /** Articles that say it in one text field. */
    record In(NewsField field, Question part) implements Question {
        @Override
        public String toString() {
            return field.key() + ":" + (part instanceof Not ? "(" + part + ")" : bracketed(part));
        }
    }

    /** Articles of one source, by the beginning of its name. */
    record FromSource(String source) implements Question {
        @Override
        public String toString() {
            return "source:" + QuestionSigns.value(source);
        }
    }

    /** Articles in one language, by its two-letter code. */
    record InLanguage(String language) implements Question {
        @Override
        public String toString() {
            return "lang:" + QuestionSigns.word(language);
        }
    }

    /** The article of an id. */
    record WithId(String id) implements Question {
        @Override
        public String toString() {
            return "id:" + QuestionSigns.value(id);
        }
    }

    /** Articles published at an address, by its beginning. */
    record WithAddress(String url) implements Question {
        @Override
        public String toString() {
            return "url:" + QuestionSigns.value(url);
        }
    }

    /** Articles of an event at a place, by the beginning of its name. */
    record AtPlace(String place) implements Question {
        @Override
        public String toString() {
            return "place:" + QuestionSigns.value(place);
        }
    }

    /**
     * Articles that name somebody or something the gazetteer knows.
     *
     * @param value an id or a name; of an unknown one the words count
     */
    record Naming(NameKind kind, String value) implements Question {
        @Override
        public String toString() {
            return kind.key() + ":" + QuestionSigns.value(value);
        }
    }

    /** Articles published in a range of days. */
    record PublishedIn(DateRange range) implements Question {
        @Override
        public String toString() {
            return "date:" + range;
        }
    }

    /** Whether it is found at places of a text, so that it can be near something; filters and refusals are not. */
    default boolean hasPlace() {
        return switch (this) {
            case Word _, Pattern _, Fuzzy _, Capitals _, Phrase _, Loose _ -> true;
            case And(List<Question> parts) -> parts.stream().allMatch(Question::hasPlace);
            case Or(List<Question> parts) -> parts.stream().allMatch(Question::hasPlace);
            case Near _, Far _ -> true;
            case Naming(NameKind kind, String _) -> kind != NameKind.OFFICE;
            case Everything _, Not _, AtLeast _, First _, In _, FromSource _, InLanguage _ -> false;
            case WithId _, WithAddress _, AtPlace _, PublishedIn _ -> false;
        };
    }

    private static String joined(List<Question> parts, String operator) {
        return parts.stream().map(Question::bracketed).collect(Collectors.joining(operator));
    }

    private static String bracketed(Question part) {
        boolean needed = part instanceof And || part instanceof Or || part instanceof Near || part instanceof Far;
        return needed ? "(" + part + ")" : part.toString();
    }
}
