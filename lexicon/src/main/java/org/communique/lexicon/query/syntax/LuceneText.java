package org.communique.lexicon.query.syntax;

import java.util.List;

/**
 * A question in Lucene's syntax as its parser can read it.
 *
 * @param text each character where the analyst wrote it
 * @param fields where each field is named, in their order
 * @param ranges each with its brackets
 */
record LuceneText(String text, List<Field> fields, List<Place> ranges) {
    /**
     * A field's name where it stands before a value.
     *
     * @param name in small letters
     * @param place its colon or comparison included
     */
    record Field(String name, Place place) {}

    LuceneText {
        fields = List.copyOf(fields);
        ranges = List.copyOf(ranges);
    }

    /** Where the field is named that a value belongs to. */
    Place field(String name, int valueStart) {
        return fields.reversed().stream()
                .filter(field -> field.name.equals(name) && field.place.start() < valueStart)
                .map(Field::place)
                .findFirst()
                .orElse(new Place(valueStart, valueStart));
    }

    /** The range with its brackets that a value stands in, else the value alone. */
    Place range(Place value) {
        return ranges.stream()
                .filter(range -> range.start() <= value.start() && value.end() <= range.end())
                .findFirst()
                .orElse(value);
    }
}
