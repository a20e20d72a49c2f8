package org.communique.indexer.fetching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Goes through addresses host by host: one after another on one host, several hosts side by side. */
final class Lanes {
    /** Each may hold a whole answer in memory. */
    private static final int SIDE_BY_SIDE = 8;

    private Lanes() {}

    /** Does the work of one lane. */
    interface Lane {
        void run(List<WebAddress> addresses) throws InterruptedException;
    }

    /** Runs a lane for each host of the addresses and waits for all of them; a fault of one ends the others. */
    static void run(Collection<WebAddress> addresses, Lane lane) throws InterruptedException {
        Map<String, List<WebAddress>> hosts = new LinkedHashMap<>();
        for (WebAddress address : addresses) {
            hosts.computeIfAbsent(address.host(), _ -> new ArrayList<>()).add(address);
        }
        Semaphore places = new Semaphore(SIDE_BY_SIDE);
        List<Future<Void>> running = new ArrayList<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try (threads) {
            for (List<WebAddress> host : hosts.values()) {
                running.add(threads.submit(work(host, lane, places)));
            }
            try {
                for (Future<Void> done : running) {
                    await(done);
                }
            } catch (InterruptedException | RuntimeException e) {
                threads.shutdownNow();
                throw e;
            }
        }
    }

    private static Callable<Void> work(List<WebAddress> addresses, Lane lane, Semaphore places) {
        return () -> {
            places.acquire();
            try {
                lane.run(addresses);
                return null;
            } finally {
                places.release();
            }
        };
    }

    private static void await(Future<Void> done) throws InterruptedException {
        try {
            done.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException("a lane was interrupted", e);
            }
        }
    }
}
