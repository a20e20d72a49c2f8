package org.communique.indexer.reading.addresses;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.indexer.reading.addresses.AddressList.Kind;
import org.communique.indexer.reading.addresses.AddressList.Listed;
import org.communique.indexer.reading.addresses.AddressList.Unclear;

/** Text with an address on each line; empty lines, and those that begin with #, say nothing. */
final class PlainList {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private PlainList() {}

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** Whether a text has addresses and nothing else. */
    static boolean isWhole(String text) {
        return text.lines().map(String::strip).anyMatch(PlainList::says)
                && text.lines().map(String::strip).filter(PlainList::says).allMatch(PlainList::isAddress);
    }

    /** The list that a text is if its first line is an address; the other lines are handed on whatever they are. */
    static AddressList list(String text) {
        Set<String> lines = new LinkedHashSet<>();
        text.lines().map(String::strip).filter(PlainList::says).forEach(lines::add);
        if (lines.isEmpty()) {
            return new Unclear("it is empty; name a feed, a sitemap, a list of addresses or a page");
        }
        return isAddress(lines.iterator().next())
                ? new Listed(Kind.PLAIN, List.copyOf(lines), 0)
                : new Unclear("it is no feed, no sitemap and no list with an http address on each line; name one of"
                        + " these or a page");
    }

    private static boolean says(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }
}
