package org.communique.indexer.reading;

import java.net.URI;
import java.nio.file.Path;
import org.communique.lexicon.schema.Article;

/** What pages have furniture in common with. */
final class Site {
    private Site() {}

    /** The host of an article's address, or the folder that it was read in. */
    static String of(Article article, Place place) {
        String url = article.url();
        try {
            String host = url == null ? null : URI.create(url).getHost();
            if (host != null) {
                return host;
            }
        } catch (IllegalArgumentException e) {
            // An address that is none names no site; the folder does.
        }
        Path folder = place.file().getParent();
        return folder == null ? "" : folder.toString();
    }
}
