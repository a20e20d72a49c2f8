package org.communique.lexicon.mentions;

/**
 * A stretch of a text.
 *
 * @param start first character, from 0
 * @param end one past the last
 */
public record Span(int start, int end) {
    /** @throws IllegalArgumentException if it is empty or begins before the text */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span from " + start + " to " + end + " holds nothing.");
        }
    }
}
