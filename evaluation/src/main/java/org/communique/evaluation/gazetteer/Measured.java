package org.communique.evaluation.gazetteer;

import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * What was made, and what that cost.
 *
 * @param seconds on the clock
 * @param processor seconds of the thread, which other programs lengthen less
 * @param heap bytes more in use than before, garbage collected
 */
record Measured<T>(T made, double seconds, double processor, long heap) {
    private static final int COLLECTIONS = 3;

    /** Something that takes time. */
    @FunctionalInterface
    interface Making<T> {
        T make() throws IOException;
    }

    static <T> Measured<T> of(Making<T> making) throws IOException {
        long before = heapInUse();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        T made = making.make();
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
        return new Measured<>(made, seconds, busy, heapInUse() - before);
    }

    private static long heapInUse() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
