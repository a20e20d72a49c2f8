package org.communique.indexer.fetching;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes answers into the archive, and says of each address once what came of it. Safe for several threads. */
final class Intake {
    private final PageArchive archive;
    private final Consumer<Outcome> outcomes;
    private final AtomicLong fetched = new AtomicLong();
    private final AtomicLong unchanged = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong left = new AtomicLong();

    Intake(PageArchive archive, Consumer<Outcome> outcomes) {
        this.archive = archive;
        this.outcomes = outcomes;
    }

    /** A visit that asks only for what has changed, and keeps the redirects on the way. */
    Visits.Errand errand(WebAddress address, int limit) {
        return new Visits.Errand(address, archive::conditions, limit, archive::add);
    }

    /** How many of the addresses the archive does not know. */
    long fresh(@Nullable WebAddress base, List<String> addresses) {
        return addresses.stream().filter(written -> isFresh(base, written)).count();
    }

    private boolean isFresh(@Nullable WebAddress base, String written) {
        try {
            return !archive.knows(base == null ? WebAddress.of(written) : base.to(written));
        } catch (Refusal e) {
            return false;
        }
    }

    boolean knows(WebAddress address) {
        return archive.knows(address);
    }

    /**
     * Takes the answer to a visit in.
     *
     * @throws Refusal if it is no page
     */
    void take(Reply reply) throws Refusal {
        switch (reply.status()) {
            case 200 -> page(reply);
            case 304 -> {
                if (!archive.knows(reply.address())) {
                    throw new Refusal(
                            "the server says that it did not change (304), though it was never here; try again"
                                    + " later");
                }
                say(new Outcome.Unchanged(reply.address().toString()), unchanged, 1);
            }
            case 404, 410 ->
                throw new Refusal("the server has no such page (" + reply.status() + "); check the address");
            case 401, 403 ->
                throw new Refusal("the server does not hand it out (" + reply.status() + "); ask the site for leave");
            default -> throw new Refusal("the server answers " + reply.status() + "; try again later");
        }
    }

    private void page(Reply reply) throws Refusal {
        if (!reply.whole() || reply.content().length > Fetch.PAGE_BYTES) {
            throw new Refusal(
                    "it is larger than " + (Fetch.PAGE_BYTES >> 20) + " MB, more than any page of news; leave it out");
        }
        if (!reply.isPage()) {
            String type = reply.type().isEmpty() ? "of no kind that its server names" : reply.type();
            throw new Refusal("it is " + type + ", and only HTML pages are fetched; fetch it by other means");
        }
        String address = reply.address().toString();
        if (archive.add(reply)) {
            say(new Outcome.Fetched(address), fetched, 1);
        } else {
            say(new Outcome.Unchanged(address), unchanged, 1);
        }
    }

    void refused(String address, String reason) {
        say(new Outcome.Refused(address, reason), refused, 1);
    }

    void left(String where, long count, String reason) {
        say(new Outcome.Left(where, count, reason), left, count);
    }

    private synchronized void say(Outcome outcome, AtomicLong tally, long count) {
        tally.addAndGet(count);
        outcomes.accept(outcome);
    }

    FetchReport report() {
        return new FetchReport(
                fetched.get(), unchanged.get(), refused.get(), left.get(), archive.pages(), archive.file());
    }
}
