package org.communique.server.search;

/**
 * A stretch of text that answers the question.
 *
 * @param start first character, counted from 0
 * @param end one past the last character
 */
public record Mark(int start, int end) implements Comparable<Mark> {
    @Override
    public int compareTo(Mark other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
