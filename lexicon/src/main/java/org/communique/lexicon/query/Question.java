package org.communique.lexicon.query;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.NewsField;

/** What an analyst asks. Prints itself in the question language, so that the print reads as an equal question. */
public sealed interface Question {

    /**
     * A word in any of its forms, or in this one.
     *
     * @param literal whether only the form as written counts
     */
    record Word(String text, boolean literal) implements Question {
        @Override
        public String toString() {
            return literal ? "=" + text : text;
        }
    }

    /**
     * Words in this order, next to each other.
     *
     * @param literal whether only the wording as written counts, else any case ending
     */
    record Phrase(String text, boolean literal) implements Question {
        @Override
        public String toString() {
            return (literal ? "=" : "") + '"' + text + '"';
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

    /** Articles that say it in one text field. */
    record In(NewsField field, Question part) implements Question {
        @Override
        public String toString() {
            return field.key() + ":" + (part instanceof Not ? "(" + part + ")" : bracketed(part));
        }
    }

    /** Articles of one source. */
    record FromSource(String source) implements Question {
        @Override
        public String toString() {
            return "source:\"" + source + '"';
        }
    }

    /** Articles in one language, by its two-letter code. */
    record InLanguage(String language) implements Question {
        @Override
        public String toString() {
            return "lang:" + language;
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
            return kind.key() + ":\"" + value + '"';
        }
    }

    /** Articles published in a range of days. */
    record PublishedIn(DateRange range) implements Question {
        @Override
        public String toString() {
            return "date:" + range;
        }
    }

    private static String joined(List<Question> parts, String operator) {
        return parts.stream().map(Question::bracketed).collect(Collectors.joining(operator));
    }

    private static String bracketed(Question part) {
        return part instanceof And || part instanceof Or ? "(" + part + ")" : part.toString();
    }
}
