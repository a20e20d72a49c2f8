package org.communique.indexer.reading.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What scripts call the day of publication: {@code "publishedAt": "2018-06-09"}.
 *
 * <p>Scripts are most of many pages. All keys hold “publi”, “pubd”, “pub_” or “create”, so only the surroundings of “pub” and
 * “creat” are looked at.
 */
final class ScriptDates {
    private static final Pattern ASSIGNED = Pattern.compile(
            "(?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date"
                    + "|pubDate|pub_date|publishedDate|content_PublishedDate|firstPublished|datePublication|dateCreated"
                    + "|articlePublicationDate|article_publication_date|publishedTime|published_time|createdAt"
                    + "|created_at|firstPublishDate)[\"']?\\s*[:=]\\s*[\"']([^\"']{8,40})[\"']",
            Pattern.CASE_INSENSITIVE);

    /** Characters of a key before its “pub” or “creat”. */
    private static final int BEFORE = 8;

    /** No key with its value is longer, blanks between them counted. */
    private static final int LONGEST = 200;

    private ScriptDates() {}

    /** The values in their order, at most a thousand. */
    static List<String> in(String script) {
        List<String> values = new ArrayList<>();
        Matcher found = ASSIGNED.matcher(script);
        int from = 0;
        for (int word = next(script, 0); word >= 0 && values.size() < 1000; word = next(script, word + 1)) {
            int end = Math.min(script.length(), word + LONGEST);
            for (int start = Math.max(from, word - BEFORE); start <= word; start++) {
                if (found.region(start, end).lookingAt()) {
                    values.add(found.group(1));
                    from = found.end();
                    break;
                }
            }
        }
        return values;
    }

    /** Where the next “pub” or “creat” stands, or -1. */
    private static int next(String script, int from) {
        for (int i = from; i + 3 < script.length(); i++) {
            int letter = script.charAt(i) | 0x20;
            if ((letter == 'p' && script.regionMatches(true, i, "pub", 0, 3))
                    || (letter == 'c' && script.regionMatches(true, i, "creat", 0, 5))) {
                return i;
            }
        }
        return -1;
    }
}
