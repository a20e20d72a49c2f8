package org.communique.indexer.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Under which names a JSON line holds the parts of an article. */
public final class FieldNames {
    /** The parts of an article that a line may hold. */
    enum Part {
        ID,
        URL,
        SOURCE,
        TITLE,
        PUBLISHED,
        LANGUAGE,
        TEXT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Part, String> names = new EnumMap<>(Part.class);

    private FieldNames() {
        for (Part part : Part.values()) {
            names.put(part, part.word());
        }
    }

    /** Every part under its own name. */
    public static FieldNames standard() {
        return new FieldNames();
    }

    /**
     * Reads {@code title=headline,text=content}: the part's name, then the name that the lines use.
     *
     * @throws IllegalArgumentException if a pair is malformed or names no part, with a sentence that lists the parts
     */
    public static FieldNames parse(List<String> pairs) {
        FieldNames fields = new FieldNames();
        for (String pair : pairs) {
            int sign = pair.indexOf('=');
            Part part = sign < 0 ? null : part(pair.substring(0, sign).strip());
            if (part == null || pair.substring(sign + 1).isBlank()) {
                throw new IllegalArgumentException(
                        "--map does not understand “" + pair + "”; write it as PART=NAME with PART one of "
                                + Arrays.stream(Part.values()).map(Part::word).collect(Collectors.joining(", ")) + ".");
            }
            fields.names.put(part, pair.substring(sign + 1).strip());
        }
        return fields;
    }

    String of(Part part) {
        return names.getOrDefault(part, part.word());
    }

    private static @Nullable Part part(String word) {
        for (Part part : Part.values()) {
            if (part.word().equals(word)) {
                return part;
            }
        }
        return null;
    }
}
