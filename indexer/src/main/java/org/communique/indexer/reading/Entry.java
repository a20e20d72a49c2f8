package org.communique.indexer.reading;

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
     * @param traces what ties a page to its site; none for what is no page
     */
    record Read(Article article, Place place, @Nullable String remark, PageTraces traces) implements Entry {
        Read(Article article, Place place) {
            this(article, place, null, PageTraces.NONE);
        }

        Read(Article article, Place place, @Nullable String remark) {
            this(article, place, remark, PageTraces.NONE);
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
