package org.communique.indexer;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.communique.indexer.indexing.BuildProgress;
import org.communique.indexer.reading.Place;
import org.jspecify.annotations.Nullable;

/** Shows how far a build is, with the time left, on a terminal; elsewhere only its troubles. */
final class ProgressLine implements BuildProgress, AutoCloseable {
    private final Console console;
    private final @Nullable ProgressBar bar;

    ProgressLine(long bytes, Console console) {
        this.console = console;
        this.bar = isTerminal() ? bar(bytes) : null;
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    private static ProgressBar bar(long bytes) {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(bytes)
                .setUnit(" MB", 1 << 20)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
    }

    @Override
    public void read(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    @Override
    public void rejected(Place place, String reason) {
        console.rejected(place, reason);
    }

    @Override
    public void remarked(Place place, String remark) {
        console.remarked(place, remark);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
