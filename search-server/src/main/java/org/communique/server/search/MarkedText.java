package org.communique.server.search;

import java.util.List;

/**
 * Plain text with its marks, in order, none overlapping.
 *
 * @param marks within the text
 */
public record MarkedText(String text, List<Mark> marks) {
    public MarkedText {
        marks = List.copyOf(marks);
    }
}
