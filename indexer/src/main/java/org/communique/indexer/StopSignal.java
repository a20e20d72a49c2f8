package org.communique.indexer;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While it is open, Ctrl-C asks the thread that opened it to stop, and the JVM waits until it is closed, for a while. */
final class StopSignal implements AutoCloseable {
    private static final int SECONDS = 20;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;

    StopSignal() {
        Thread asked = Thread.currentThread();
        hook = Thread.ofPlatform().unstarted(() -> stop(asked));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop(Thread asked) {
        asked.interrupt();
        try {
            if (!closed.await(SECONDS, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is about to end, which is what the hook was for.
        }
    }
}
