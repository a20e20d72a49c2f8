package org.communique.indexer.fetching;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the archive knows of the last answer of an address.
 *
 * @param number of its record, counted from 0
 * @param entityTag as the server gave it, or empty
 * @param lastModified as the server gave it, or empty
 * @param content digest of the content, or where it redirects to
 */
record KeptReply(int number, int status, String entityTag, String lastModified, String content) {

    /** An answer as it is kept. */
    static KeptReply of(int number, Reply reply) {
        return new KeptReply(
                number, reply.status(), reply.header("ETag"), reply.header("Last-Modified"), content(reply));
    }

    /** The same in another place of the archive. */
    KeptReply at(int place) {
        return new KeptReply(place, status, entityTag, lastModified, content);
    }

    boolean isPage() {
        return status == 200;
    }

    /** Whether another answer says the same. */
    boolean same(KeptReply other) {
        return status == other.status && content.equals(other.content);
    }

    /** The headers that ask for the page only if it has changed since. */
    Map<String, String> conditions() {
        Map<String, String> conditions = new TreeMap<>();
        if (isPage() && !entityTag.isEmpty()) {
            conditions.put("If-None-Match", entityTag);
        }
        if (isPage() && !lastModified.isEmpty()) {
            conditions.put("If-Modified-Since", lastModified);
        }
        return conditions;
    }

    private static String content(Reply reply) {
        return reply.isRedirect() ? reply.header("Location") : HexFormat.of().formatHex(digest(reply.content()));
    }

    static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
