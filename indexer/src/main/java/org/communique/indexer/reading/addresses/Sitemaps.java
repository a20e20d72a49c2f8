package org.communique.indexer.reading.addresses;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.indexer.reading.addresses.AddressList.Kind;
import org.communique.indexer.reading.addresses.AddressList.Listed;
import org.communique.indexer.reading.addresses.AddressList.Unclear;
import org.jspecify.annotations.Nullable;

/** Sitemaps and indexes of them. The parser behind refuses document types and opens nothing. */
final class Sitemaps {
    private Sitemaps() {}

    static AddressList list(String text) {
        Set<String> written = new LinkedHashSet<>();
        SiteMapParser parser = new SiteMapParser(false);
        // Pictures and videos of a page have addresses too; only as known extensions are they told from pages.
        parser.enableExtensions();
        // The parser drops without a word what is no address to it; the filter sees all of them first.
        parser.setURLFilter((String address) -> {
            written.add(address);
            return address;
        });
        try {
            // It decodes UTF-8 only, and takes the address of the sitemap for its own remarks alone.
            URL nowhere = URI.create("http://sitemap.invalid/").toURL();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            AbstractSiteMap sitemap = parser.parseSiteMap("text/xml", bytes, nowhere);
            return new Listed(
                    sitemap.isIndex() ? Kind.SITEMAP_INDEX : Kind.SITEMAP, newestFirst(written, changes(sitemap)), 0);
        } catch (UnknownFormatException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return new Unclear("the sitemap breaks off or is damaged (" + cause.getMessage() + "); fetch it anew");
        } catch (IOException e) {
            throw new AssertionError("memory cannot fail to be read", e);
        }
    }

    private static Map<String, Instant> changes(AbstractSiteMap sitemap) {
        Map<String, Instant> changes = new HashMap<>();
        if (sitemap instanceof SiteMapIndex index) {
            index.getSitemaps().forEach(part -> put(changes, part.getUrl(), part.getLastModified()));
        } else if (sitemap instanceof SiteMap pages) {
            for (SiteMapURL page : pages.getSiteMapUrls()) {
                put(changes, page.getUrl(), page.getLastModified());
            }
        }
        return changes;
    }

    @SuppressWarnings("JavaUtilDate") // the parser's own
    private static void put(Map<String, Instant> changes, URL address, @Nullable Date changed) {
        if (changed != null) {
            changes.put(address.toString(), changed.toInstant());
        }
    }

    private static List<String> newestFirst(Set<String> written, Map<String, Instant> changes) {
        List<String> addresses = new ArrayList<>(written);
        addresses.sort(Comparator.comparing(
                address -> changes.getOrDefault(address, Instant.EPOCH), Comparator.<Instant>reverseOrder()));
        return List.copyOf(addresses);
    }
}
