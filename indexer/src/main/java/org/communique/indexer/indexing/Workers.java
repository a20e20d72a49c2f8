package org.communique.indexer.indexing;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Threads that take pieces of work from one that hands them out, few at a time, so that memory stays bounded. */
final class Workers implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 32;

    private final ExecutorService threads;
    private final Semaphore places;
    private final int count;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** A piece of work. */
    interface Work {
        void run() throws IOException;
    }

    Workers(int threads) {
        this.threads = Executors.newFixedThreadPool(threads);
        this.count = threads * WAITING_PER_THREAD;
        this.places = new Semaphore(count);
    }

    /** Waits for a free place, then lets a thread do the work. Work after a failure is not begun. */
    void submit(Work work) {
        places.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                if (failure.get() == null) {
                    work.run();
                }
            } catch (IOException | RuntimeException e) {
                failure.compareAndSet(null, e);
            } finally {
                places.release();
            }
        });
    }

    /** Waits until all work is done; throws what the first failing piece threw. */
    void finish() throws IOException {
        places.acquireUninterruptibly(count);
        switch (failure.get()) {
            case null -> places.release(count);
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Exception e -> throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
