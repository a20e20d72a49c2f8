package org.communique.indexer.reading;

import java.util.Optional;
import org.communique.indexer.reading.addresses.AddressList;

/** A file that lists addresses and has no text of its own, as a sitemap: no article, but a word on what brings the pages. */
final class ListFile {
    private ListFile() {}

    /** What to say of a text that is nothing but a list, or empty. */
    static Optional<Entry> entry(String text, ArticleFile file) {
        return AddressList.bare(text).map(list -> new Entry.Unreadable(Place.whole(file.path()), reason(list, file)));
    }

    private static String reason(AddressList list, ArticleFile file) {
        return switch (list) {
            case AddressList.Listed listed ->
                "it is a " + listed.words() + ", no text; ./communique fetch " + file.name() + " brings the pages";
            case AddressList.Unclear(String reason) -> reason;
            case AddressList.Page _ -> throw new AssertionError("a list is no page");
        };
    }
}
