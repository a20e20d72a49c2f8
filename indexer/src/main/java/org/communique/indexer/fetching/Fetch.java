package org.communique.indexer.fetching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Brings the pages that feeds, sitemaps and lists name into an archive.
 *
 * <p>Sites are treated with care: robots.txt is obeyed (RFC 9309), a host gets one request a second at most, or fewer where it
 * asks for that, pages are asked for only if they have changed, and a host that asks for rest is left alone. Hosts are gone
 * to side by side.
 */
public final class Fetch {
    /** Unpacked; no page of news is larger. */
    static final int PAGE_BYTES = 10 << 20;

    private final FetchSettings settings;
    private final Clockwork clockwork;
    private final PageArchive archive;

    public Fetch(FetchSettings settings, Clockwork clockwork, PageArchive archive) {
        this.settings = settings;
        this.clockwork = clockwork;
        this.archive = archive;
    }

    /**
     * One run.
     *
     * @param feeds addresses, or names of files; each of a feed, a sitemap or a list, an address also of a page
     * @param outcomes told of each address what came of it, one at a time
     * @throws InterruptedException if the thread is asked to stop; what was fetched before is in the archive
     */
    public FetchReport run(List<String> feeds, Consumer<Outcome> outcomes) throws InterruptedException {
        Intake intake = new Intake(archive, outcomes);
        try (Requests requests = new Requests(settings, clockwork)) {
            Visits visits = new Visits(settings, clockwork, requests);
            List<WebAddress> pages = new ArrayList<>(new Lists(visits, intake, settings.limit()).pages(feeds));
            // What was never seen goes first, so that runs with a limit get through a long list one after another.
            pages.sort(Comparator.comparing(intake::knows));
            int some = Math.min(pages.size(), settings.limit());
            Lanes.run(pages.subList(0, some), lane -> pages(lane, visits, intake));
            if (some < pages.size()) {
                intake.left(
                        "beyond --limit " + settings.limit(), pages.size() - some, "run the command again for these");
            }
        }
        return intake.report();
    }

    private static void pages(List<WebAddress> lane, Visits visits, Intake intake) throws InterruptedException {
        for (int i = 0; i < lane.size(); i++) {
            WebAddress address = lane.get(i);
            String stopped = visits.stopped(address);
            if (stopped != null) {
                intake.left(address.host(), lane.size() - i, stopped);
                return;
            }
            try {
                intake.take(visits.go(intake.errand(address, PAGE_BYTES)));
            } catch (Refusal e) {
                intake.refused(address.toString(), e.reason());
            }
        }
    }
}
