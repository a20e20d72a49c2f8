package org.communique.indexer.fetching;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A clock that stands still but for pauses, which take no time and are remembered. */
public final class TestTime {
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private Instant now = Instant.parse("2018-06-09T00:00:00Z");

    public Clockwork clockwork() {
        return new Clockwork(this::now, this::pause);
    }

    private synchronized Instant now() {
        return now;
    }

    private synchronized void pause(Duration time) {
        pauses.add(time);
        now = now.plus(time);
    }

    /** How long each pause was, in order. */
    List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
