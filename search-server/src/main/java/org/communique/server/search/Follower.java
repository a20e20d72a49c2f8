package org.communique.server.search;

/** Looks at something again and again, on a thread of its own that ends with the program. */
final class Follower implements AutoCloseable {
    private static final long MILLIS = 500;

    private final Thread thread;

    private Follower(Thread thread) {
        this.thread = thread;
    }

    /** @param look must not throw; what it throws ends the following */
    static Follower start(String name, Runnable look) {
        Thread thread = Thread.ofPlatform().daemon().name(name).start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    Thread.sleep(MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
                look.run();
            }
        });
        return new Follower(thread);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
