package org.communique.indexer.reading.addresses;

import java.util.List;
import java.util.Optional;

/** What a text is to somebody who looks for addresses in it. */
public sealed interface AddressList {

    /** What lists addresses. */
    enum Kind {
        FEED("feed"),
        SITEMAP("sitemap"),
        SITEMAP_INDEX("sitemap index"),
        PLAIN("plain list");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * A list of pages, or of sitemaps.
     *
     * @param addresses as they are written, each once; of a sitemap the one changed last comes first, where it says when
     * @param without how many entries have no address
     */
    record Listed(Kind kind, List<String> addresses, int without) implements AddressList {
        /** The kind with how much it lists, as {@code sitemap and lists 1 address}. */
        public String words() {
            boolean one = addresses.size() == 1;
            String what = kind == Kind.SITEMAP_INDEX ? one ? "sitemap" : "sitemaps" : one ? "address" : "addresses";
            return kind + " and lists " + addresses.size() + " " + what;
        }
    }

    /** A page with markup, which is what lists lead to. */
    record Page() implements AddressList {}

    /**
     * What cannot be understood as a list.
     *
     * @param reason what was found and what to do, in one sentence
     */
    record Unclear(String reason) implements AddressList {}

    /** What the text is; nothing that it refers to is opened. */
    static AddressList of(String text) {
        return switch (XmlRoot.of(text)) {
            case "urlset", "sitemapindex" -> Sitemaps.list(text);
            case "rss", "feed", "rdf" -> Feeds.list(text);
            case "html", "!doctype html" -> new Page();
            case "!doctype" ->
                new Unclear("it declares a document type, which feeds and sitemaps have no use for; delete the"
                        + " declaration");
            case "" -> PlainList.list(text);
            case String name ->
                new Unclear("it begins with <" + name + ">, as no feed and no sitemap does; name one that does");
        };
    }

    /**
     * The same for a text that was taken for an article's or for that of several: what it lists if it is nothing but a list of
     * addresses, as a sitemap is and a feed, which has headlines and text, is not.
     */
    static Optional<AddressList> bare(String text) {
        return switch (XmlRoot.of(text)) {
            case "urlset", "sitemapindex" -> Optional.of(Sitemaps.list(text));
            case "" -> PlainList.isWhole(text) ? Optional.of(PlainList.list(text)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
