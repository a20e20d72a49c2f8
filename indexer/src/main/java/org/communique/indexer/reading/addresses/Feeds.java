package org.communique.indexer.reading.addresses;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.indexer.reading.addresses.AddressList.Kind;
import org.communique.indexer.reading.addresses.AddressList.Listed;
import org.communique.indexer.reading.addresses.AddressList.Unclear;
import org.jspecify.annotations.Nullable;

/** RSS and Atom feeds: where each of their items is to be read. */
final class Feeds {
    private Feeds() {}

    static AddressList list(String text) {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            Set<String> addresses = new LinkedHashSet<>();
            int without = 0;
            for (SyndEntry item : input.build(new StringReader(text.strip())).getEntries()) {
                String address = address(item);
                if (address == null) {
                    without++;
                } else {
                    addresses.add(address);
                }
            }
            return new Listed(Kind.FEED, List.copyOf(addresses), without);
        } catch (FeedException | IllegalArgumentException e) {
            return new Unclear("it is no whole RSS or Atom feed (" + e.getMessage() + "); fetch it anew");
        }
    }

    /** The link of an item, else its name where that is an address, else null. */
    private static @Nullable String address(SyndEntry item) {
        String link = item.getLink();
        if (link != null && !link.isBlank()) {
            return link.strip();
        }
        String name = item.getUri();
        return name != null && PlainList.isAddress(name.strip()) ? name.strip() : null;
    }
}
