package org.communique.indexer.fetching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.communique.indexer.reading.addresses.AddressList;
import org.communique.indexer.reading.addresses.AddressList.Kind;
import org.communique.indexer.reading.addresses.AddressList.Listed;
import org.communique.indexer.reading.charsets.Decoding;
import org.jspecify.annotations.Nullable;

/** Which pages are asked for: reads feeds, sitemaps and lists, and the sitemaps that these name. */
final class Lists {
    /** What the protocol of sitemaps permits. */
    private static final int LIST_BYTES = 50 << 20;

    private static final int DEEPEST = 3;

    /** One letter and a colon is a drive. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    private final Visits visits;
    private final Intake intake;
    private final long limit;
    private final SequencedSet<WebAddress> pages = new LinkedHashSet<>();
    private final Set<WebAddress> seen = new HashSet<>();
    private final AtomicLong fresh = new AtomicLong();

    Lists(Visits visits, Intake intake, long limit) {
        this.visits = visits;
        this.intake = intake;
        this.limit = limit;
    }

    /** The pages that files and addresses name, each once, in their order; what is itself a page is taken in at once. */
    SequencedSet<WebAddress> pages(List<String> feeds) throws InterruptedException {
        SequencedSet<WebAddress> level = new LinkedHashSet<>();
        for (String feed : feeds) {
            if (SCHEME.matcher(feed).matches()) {
                resolve(feed, null, level);
            } else {
                file(feed, level);
            }
        }
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            level = next(level, depth > 0);
        }
        if (!level.isEmpty()) {
            intake.left(
                    level.getFirst().origin(),
                    level.size(),
                    "sitemaps are followed " + DEEPEST + " deep and these lie deeper; name them to the command");
        }
        pages.removeAll(seen);
        return pages;
    }

    private void file(String name, SequencedSet<WebAddress> level) {
        try {
            byte[] bytes = readBounded(Path.of(name));
            BoundedBody.Bytes content =
                    Gunzip.isPacked(bytes) ? Gunzip.unpacked(bytes, LIST_BYTES) : new BoundedBody.Bytes(bytes, true);
            switch (content.whole() ? AddressList.of(Decoding.text(content.content(), null)) : tooLong()) {
                case Listed listed -> add(name, null, listed, level);
                case AddressList.Page _ ->
                    intake.refused(name, "it is a page and lists nothing; ./communique index reads it as it is");
                case AddressList.Unclear(String reason) -> intake.refused(name, reason);
            }
        } catch (NoSuchFileException e) {
            intake.refused(name, "there is no such file; name one, or an address that begins with http:// or https://");
        } catch (IOException e) {
            intake.refused(name, "the file cannot be read (" + e.getMessage() + "); check it, or fetch it anew");
        }
    }

    private static byte[] readBounded(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            byte[] read = bytes.readNBytes(LIST_BYTES + 1);
            if (read.length > LIST_BYTES) {
                throw new IOException("it is longer than " + (LIST_BYTES >> 20) + " MB, more than a list may be");
            }
            return read;
        }
    }

    private static AddressList.Unclear tooLong() {
        return new AddressList.Unclear(
                "it is longer than " + (LIST_BYTES >> 20) + " MB, more than a list may be; name its parts");
    }

    /** Reads all lists of a level; returns the sitemaps that they name. */
    private SequencedSet<WebAddress> next(SequencedSet<WebAddress> level, boolean named) throws InterruptedException {
        seen.addAll(level);
        Map<WebAddress, Listed> lists = new ConcurrentHashMap<>();
        Lanes.run(level, lane -> {
            int done = 0;
            for (WebAddress list : lane) {
                if (named && fresh.get() >= limit) {
                    intake.left(
                            list.host(),
                            lane.size() - done,
                            "the sitemaps read before fill the limit of " + limit
                                    + " pages; run the command again, or raise --limit");
                    return;
                }
                read(list, named, lists);
                done++;
            }
        });
        SequencedSet<WebAddress> next = new LinkedHashSet<>();
        for (WebAddress list : level) {
            Listed listed = lists.get(list);
            if (listed != null) {
                add(list.toString(), list, listed, next);
            }
        }
        next.removeAll(seen);
        return next;
    }

    private void read(WebAddress address, boolean named, Map<WebAddress, Listed> lists) throws InterruptedException {
        try {
            Reply reply = visits.go(intake.errand(address, LIST_BYTES));
            if (reply.status() != 200) {
                intake.take(reply);
                return;
            }
            switch (reply.whole() ? list(reply) : tooLong()) {
                case Listed listed -> {
                    lists.put(address, listed);
                    fresh.addAndGet(
                            listed.kind() == Kind.SITEMAP_INDEX ? 0 : intake.fresh(address, listed.addresses()));
                }
                case AddressList.Page _ when !named -> intake.take(reply);
                case AddressList.Page _ -> throw new Refusal("it is named as a sitemap and is a page; tell the site");
                case AddressList.Unclear(String reason) -> {
                    if (named || !reply.isPage()) {
                        throw new Refusal(reason);
                    }
                    intake.take(reply);
                }
            }
        } catch (Refusal e) {
            intake.refused(address.toString(), e.reason());
        }
    }

    private static AddressList list(Reply reply) throws Refusal {
        if (!Gunzip.isPacked(reply.content())) {
            return AddressList.of(reply.text());
        }
        try {
            BoundedBody.Bytes content = Gunzip.unpacked(reply.content(), LIST_BYTES);
            return content.whole() ? AddressList.of(Decoding.text(content.content(), null)) : tooLong();
        } catch (IOException e) {
            throw new Refusal("its packing is damaged (" + e.getMessage() + "); try again later");
        }
    }

    private void add(String name, @Nullable WebAddress base, Listed listed, Collection<WebAddress> sitemaps) {
        for (String written : listed.addresses()) {
            resolve(written, base, listed.kind() == Kind.SITEMAP_INDEX ? sitemaps : pages);
        }
        if (listed.addresses().isEmpty()) {
            intake.refused(name, "the " + listed.kind() + " lists nothing; see whether it is the right one");
        } else if (listed.without() > 0) {
            intake.left(
                    name,
                    listed.without(),
                    "these entries have no address; their text, if any, is read by" + " ./communique index");
        }
    }

    private void resolve(String written, @Nullable WebAddress base, Collection<WebAddress> into) {
        try {
            into.add(base == null ? WebAddress.of(written) : base.to(written));
        } catch (Refusal e) {
            intake.refused(written, e.reason());
        }
    }
}
