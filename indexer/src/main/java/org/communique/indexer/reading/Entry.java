package org.communique.indexer.reading;

import java.util.Set;
import org.communique.lexicon.schema.Article;
import org.jspecify.annotations.Nullable;

/** What reading one item gave. */
public sealed interface Entry {
    /** Where the item stands. */
    Place place();

    /**
     * An item that became an article.
     *
     * @param remark what of it could not be understood, in one sentence, or null
     * @param blocks digests of the paragraphs that the page was read with, each with its site; empty for what is no page
     */
    record Read(Article article, Place place, @Nullable String remark, Set<Long> blocks) implements Entry {
        Read(Article article, Place place) {
            this(article, place, null, Set.of());
        }

        Read(Article article, Place place, @Nullable String remark) {
            this(article, place, remark, Set.of());
        }
    }

    /**
     * An item that could not become an article.
     *
     * @param reason what was found and what to do, in one sentence
     */
    record Unreadable(Place place, String reason) implements Entry {}

    /** A file of a kind that holds no articles, met in a folder. */
    record Ignored(Place place) implements Entry {}
}
