package org.communique.indexer.fetching;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One host in one run: whose turn it is to ask it, and whether it may be asked at all. Safe for several threads. */
final class Host {
    /** At most one request a second, whatever robots.txt permits. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private static final int MOST_FAILURES = 5;

    private final Clockwork clockwork;
    private final ReentrantLock turn = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private final Map<String, Rules> rules = new HashMap<>();
    private Instant next = Instant.MIN;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile Duration delay = SHORTEST;
    private volatile @Nullable String stopped;

    /** Reads the rules of an origin. */
    interface RulesReader {
        Rules read() throws Refusal, InterruptedException;
    }

    Host(Clockwork clockwork) {
        this.clockwork = clockwork;
    }

    /** The rules of an origin of this host, read the first time that they are asked for. */
    Rules rules(String origin, RulesReader reader) throws Refusal, InterruptedException {
        reading.lockInterruptibly();
        try {
            Rules known = rules.get(origin);
            if (known == null) {
                known = reader.read();
                rules.put(origin, known);
                delay = known.delay().compareTo(delay) > 0 ? known.delay() : delay;
            }
            return known;
        } finally {
            reading.unlock();
        }
    }

    /** Waits until the host may be asked again, and takes that turn. */
    void await() throws InterruptedException {
        turn.lockInterruptibly();
        try {
            Instant now = clockwork.clock().instant();
            if (now.isBefore(next)) {
                clockwork.pause().last(Duration.between(now, next));
                now = next;
            }
            next = now.plus(delay);
        } finally {
            turn.unlock();
        }
    }

    /** Counts a request that brought no answer; after some in a row the host is left alone. */
    void failed() {
        if (failures.incrementAndGet() == MOST_FAILURES) {
            stop("its host failed " + MOST_FAILURES + " times in a row and is left alone for this run; run the command"
                    + " again later");
        }
    }

    /** Ends the row of failures. */
    void answered() {
        failures.set(0);
    }

    /** Leaves the host alone for the rest of the run. */
    void stop(String reason) {
        stopped = reason;
    }

    /** Why the host is left alone, or null while it is not. */
    @Nullable
    String stopped() {
        return stopped;
    }
}
