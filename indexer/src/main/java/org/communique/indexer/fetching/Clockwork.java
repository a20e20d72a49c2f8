package org.communique.indexer.fetching;

import java.time.Duration;
import java.time.InstantSource;

/** What time it is, and how to wait: the system's, or a test's. */
public record Clockwork(InstantSource clock, Pause pause) {
    /** Waits for as long as it is told. */
    public interface Pause {
        void last(Duration time) throws InterruptedException;
    }

    /** The system's clock, and real waiting. */
    public static Clockwork real() {
        return new Clockwork(InstantSource.system(), Thread::sleep);
    }
}
