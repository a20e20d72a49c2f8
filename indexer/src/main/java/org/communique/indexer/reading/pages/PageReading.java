package org.communique.indexer.reading.pages;

import org.communique.indexer.reading.dates.FoundDate;
import org.communique.indexer.reading.dates.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one page.
 *
 * @param title its headline, or null where it has none
 * @param url its address, or null where that is not known
 * @param source the site's name, or null where the page does not say it
 * @param publication when it was published, and how that is known
 * @param text sorted into paragraphs, captions and furniture
 */
public record PageReading(
        @Nullable String title,
        @Nullable String url,
        @Nullable String source,
        Publication publication,
        MainText text) {

    /** When it was published, or null where that is not certain. */
    public @Nullable FoundDate published() {
        return publication.certain();
    }

    /** The same page with its text sorted anew. */
    public PageReading with(MainText sorted) {
        return new PageReading(title, url, source, publication, sorted);
    }

    /** The paragraphs of the article in one text, a line each. */
    public String body() {
        return String.join("\n", text.paragraphs());
    }

    /** What was cut, in one text, a line each. */
    public String furniture() {
        return String.join("\n", text.furniture());
    }
}
