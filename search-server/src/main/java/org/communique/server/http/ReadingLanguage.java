package org.communique.server.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language that a reader is spoken to in: as {@code ui=ru} says, else as the browser prefers. */
enum ReadingLanguage {
    ENGLISH("en"),
    RUSSIAN("ru");

    private final String code;

    ReadingLanguage(String code) {
        this.code = code;
    }

    /** For {@code ui=} and for the page's {@code lang} attribute. */
    String code() {
        return code;
    }

    /** The text of the two in this language. */
    String of(String english, String russian) {
        return switch (this) {
            case ENGLISH -> english;
            case RUSSIAN -> russian;
        };
    }

    static ReadingLanguage of(SearchParameters.Query query, Context request) {
        for (String asked : query.values("ui")) {
            if (asked.equals(RUSSIAN.code)) {
                return RUSSIAN;
            }
            if (asked.equals(ENGLISH.code)) {
                return ENGLISH;
            }
        }
        return preferred(request.header("Accept-Language"));
    }

    private static ReadingLanguage preferred(@Nullable String header) {
        try {
            List<Locale.LanguageRange> ranges =
                    header == null || header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
            String best = Locale.lookupTag(ranges, List.of(ENGLISH.code, RUSSIAN.code));
            return RUSSIAN.code.equals(best) ? RUSSIAN : ENGLISH;
        } catch (IllegalArgumentException e) {
            return ENGLISH;
        }
    }
}
