package org.communique.indexer.reading.addresses;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** With which element a text begins. */
final class XmlRoot {
    private static final Pattern TAG = Pattern.compile("<(?:[\\w.-]+:)?([\\p{L}_][\\w.-]*)");
    private static final Pattern PAGE = Pattern.compile("(?i)<!doctype\\s+html\\b");

    private XmlRoot() {}

    /**
     * The name of the first element in lower case, without prefix; {@code !doctype html} or {@code !doctype} where a
     * document type is declared before it; empty for what begins with no element.
     */
    static String of(String text) {
        int at = start(text);
        if (text.regionMatches(true, at, "<!doctype", 0, 9)) {
            return PAGE.matcher(text).region(at, text.length()).lookingAt() ? "!doctype html" : "!doctype";
        }
        Matcher tag = TAG.matcher(text).region(at, text.length());
        return tag.lookingAt() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Where the first mark-up stands that is neither comment nor instruction. */
    private static int start(String text) {
        int at = 0;
        while (true) {
            while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
                at++;
            }
            String end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : null;
            int ended = end == null ? -1 : text.indexOf(end, at + 2);
            if (end == null || ended < 0) {
                return at;
            }
            at = ended + end.length();
        }
    }
}
