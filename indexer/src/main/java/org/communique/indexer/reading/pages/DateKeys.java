package org.communique.indexer.reading.pages;

import java.util.List;

/** The keys under which meta elements tell a date, in lower case, the surer first: a table. */
final class DateKeys {
    /** When it was published. */
    static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publish-date",
            "publishdate",
            "publication_date",
            "publish_date",
            "cxenseparse:recs:publishtime",
            "article_date_original",
            "dc.date.issued",
            "dcterms.issued",
            "citation_publication_date",
            "citation_online_date",
            "rnews:datepublished",
            "timestamp",
            "published_time_telegram",
            "article:published",
            "bt:pubdate",
            "analyticsattributes.articledate");

    /** When it was changed. */
    static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "lastmod",
            "dcterms.modified",
            "revised",
            "dc.date.modified");

    private DateKeys() {}
}
