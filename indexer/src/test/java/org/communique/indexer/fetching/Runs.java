package org.communique.indexer.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.communique.indexer.reading.Entry;
import org.communique.indexer.reading.FieldNames;
import org.communique.indexer.reading.SourceListing;
import org.communique.indexer.reading.SourceReader;
import org.communique.lexicon.schema.Article;

/** Runs of fetching into one archive, with what they said. */
final class Runs {
    private final Path archive;
    private final TestTime time = new TestTime();
    private final List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
    private Predicate<InetAddress> reachable = _ -> true;
    private int limit = 1000;
    private String userAgent = FetchSettings.USER_AGENT;

    Runs(Path archive) {
        this.archive = archive;
    }

    Runs reaching(Predicate<InetAddress> networks) {
        reachable = networks;
        return this;
    }

    Runs limitedTo(int pages) {
        limit = pages;
        return this;
    }

    Runs named(String name) {
        userAgent = name;
        return this;
    }

    /** One run; what it says replaces what the one before said. */
    FetchReport run(String... feeds) throws IOException, InterruptedException {
        outcomes.clear();
        FetchSettings settings = new FetchSettings(userAgent, limit, reachable, Duration.ofSeconds(30));
        FetchReport report;
        try (PageArchive pages = PageArchive.open(archive, userAgent)) {
            report = new Fetch(settings, time.clockwork(), pages).run(List.of(feeds), outcomes::add);
        }
        return report;
    }

    List<Duration> pauses() {
        return time.pauses();
    }

    List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    List<String> fetched() {
        return outcomes().stream()
                .filter(Outcome.Fetched.class::isInstance)
                .map(outcome -> ((Outcome.Fetched) outcome).address())
                .toList();
    }

    /** Each refusal as address and reason. */
    List<String> refusals() {
        return outcomes().stream()
                .filter(Outcome.Refused.class::isInstance)
                .map(Outcome.Refused.class::cast)
                .map(refused -> refused.address() + ": " + refused.reason())
                .toList();
    }

    /** What the project's own reader takes for articles in the archive. */
    List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        new SourceReader(FieldNames.standard())
                .read(
                        SourceListing.of(archive),
                        entry -> {
                            switch (entry) {
                                case Entry.Read read -> articles.add(read.article());
                                case Entry.Unreadable unreadable -> throw new AssertionError(unreadable);
                                case Entry.Ignored _ -> {}
                            }
                        },
                        _ -> {});
        return articles;
    }

    List<String> titles() throws IOException {
        return articles().stream().map(Article::title).sorted().toList();
    }
}
