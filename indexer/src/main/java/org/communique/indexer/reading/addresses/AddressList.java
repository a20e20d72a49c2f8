package org.communique.indexer.reading.addresses;

import java.util.List;

/** What a text is to somebody who looks for addresses in it. */
public sealed interface AddressList {

    /** What lists addresses. */
    enum Kind {
        FEED("feed"),
        SITEMAP("sitemap"),
        SITEMAP_INDEX("sitemap index"),
        PLAIN("list");

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
        /** The kind with how much it lists, as {@code sitemap that lists 1 address}. */
        public String words() {
            boolean one = addresses.size() == 1;
            String what = kind == Kind.SITEMAP_INDEX ? one ? "sitemap" : "sitemaps" : one ? "address" : "addresses";
            return kind + " that lists " + addresses.size() + " " + what;
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
                new Unclear(
                        "it declares a document type, which feeds and sitemaps have no use for; delete the declaration");
            case "" -> PlainList.list(text);
            case String name ->
                new Unclear("it begins with <" + name + ">, as no feed and no sitemap does; name one that does");
        };
    }

    /** Whether the text is a sitemap or the index of several, by its first element. */
    static boolean isSitemap(String text) {
        String root = XmlRoot.of(text);
        return root.equals("urlset") || root.equals("sitemapindex");
    }
}
