package org.communique.server.http;

import org.communique.server.search.Mark;
import org.communique.server.search.MarkedText;

/** Text with marks as HTML: escaped first, then marked. */
final class Markup {
    private Markup() {}

    /** Safe HTML with each mark in a {@code <mark>} element. */
    static String html(MarkedText marked) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (Mark mark : marked.marks()) {
            escape(marked.text(), done, mark.start(), html);
            html.append("<mark>");
            escape(marked.text(), mark.start(), mark.end(), html);
            html.append("</mark>");
            done = mark.end();
        }
        escape(marked.text(), done, marked.text().length(), html);
        return html.toString();
    }

    /** Adds a stretch of a text as safe HTML. */
    static void escape(String text, int start, int end, StringBuilder html) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
