package org.communique.evaluation.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.communique.indexer.reading.FieldNames;
import org.communique.indexer.reading.SourceListing;
import org.communique.indexer.reading.SourceReader;
import org.jsoup.Jsoup;

/** Saved pages, read again and again by one thread; what counts is the time that the thread had a core. */
final class TimedPages {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;

    private final List<Path> files;
    private final long bytes;

    private TimedPages(List<Path> files, long bytes) {
        this.files = files;
        this.bytes = bytes;
    }

    /** A way to read a page. */
    interface Way {
        void read(Path file) throws IOException;
    }

    /** From the bytes of a file to its article: charset, markup, main text, date, languages, events, furniture. */
    static Way article() {
        SourceReader reader = new SourceReader(FieldNames.standard());
        return file -> reader.read(SourceListing.of(file), _ -> {}, _ -> {});
    }

    /** The least that any reader does: the same bytes parsed by jsoup, and all text of the body. */
    static Way parsedOnly() {
        return file -> {
            String html = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            Jsoup.parse(html).body().text();
        };
    }

    /** The judged pages as files below a folder. */
    static TimedPages of(Path judged, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        long[] bytes = {0};
        List<byte[]> pages = new ArrayList<>();
        JudgedLines.read(judged, page -> pages.add(page.path("html").asText().getBytes(StandardCharsets.UTF_8)));
        for (byte[] page : pages) {
            bytes[0] += page.length;
            files.add(Files.write(folder.resolve(files.size() + ".html"), page));
        }
        return new TimedPages(files, bytes[0]);
    }

    /** Those of at least and less than so many bytes. */
    TimedPages between(long least, long less) throws IOException {
        List<Path> some = new ArrayList<>();
        long size = 0;
        for (Path file : files) {
            long length = Files.size(file);
            if (length >= least && length < less) {
                some.add(file);
                size += length;
            }
        }
        return new TimedPages(some, size);
    }

    int count() {
        return files.size();
    }

    /** In thousands of bytes. */
    double meanKilobytes() {
        return bytes / 1e3 / Math.max(1, files.size());
    }

    /** The median over the rounds of the seconds that all pages take. */
    double seconds(Way way) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Long> rounds = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            for (Path file : files) {
                way.read(file);
            }
            if (round >= WARM_UP) {
                rounds.add(threads.getCurrentThreadCpuTime() - before);
            }
        }
        Collections.sort(rounds);
        return rounds.get(ROUNDS / 2) / 1e9;
    }
}
