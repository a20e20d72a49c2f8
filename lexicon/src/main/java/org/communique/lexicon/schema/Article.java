package org.communique.lexicon.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news as it was read.
 *
 * @param id unique in an index; never blank
 * @param url where it was published, or null where that is not known
 * @param source the site or organisation that published it, or null where that is not known
 * @param title its headline; never blank
 * @param published when it was published, or null where that is not known: an undated article stays findable
 * @param language two-letter code of the language that most of it is in, or {@code other}
 * @param text its text, paragraphs parted by line breaks; may be empty
 * @param surroundings what stood around the text where it was read
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String source,
        String title,
        @Nullable PublishedDate published,
        String language,
        String text,
        Surroundings surroundings) {

    /** An article with nothing around it. */
    public Article(
            String id,
            @Nullable String url,
            @Nullable String source,
            String title,
            @Nullable PublishedDate published,
            String language,
            String text) {
        this(id, url, source, title, published, language, text, Surroundings.NONE);
    }

    /** @throws IllegalArgumentException if the id or the title is blank */
    public Article {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("An article needs an id and a title.");
        }
    }

    /** The same article with the events that its text dates. */
    public Article with(List<Event> events) {
        Surroundings around =
                new Surroundings(surroundings.captions(), surroundings.furniture(), surroundings.dated(), events);
        return new Article(id, url, source, title, published, language, text, around);
    }

    /** The same article with some of its paragraphs moved to the furniture. */
    public Article without(List<String> furniture, List<String> paragraphs) {
        List<String> cut = new ArrayList<>(surroundings.furniture().lines().toList());
        cut.addAll(furniture);
        Surroundings around = new Surroundings(
                surroundings.captions(), String.join("\n", cut), surroundings.dated(), surroundings.events());
        return new Article(id, url, source, title, published, language, String.join("\n", paragraphs), around);
    }

    /** A digest of all that the article says: equal for equal articles, in this and every later run. */
    public String contentHash() {
        MessageDigest digest = sha256();
        for (Object part : new Object[] {id, text(url), text(source), title, text(published), language, text}) {
            digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        digest.update(surroundings.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
