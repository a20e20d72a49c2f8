package org.communique.indexer;

import java.io.PrintStream;
import java.util.Locale;
import org.communique.indexer.indexing.BuildReport;
import org.communique.indexer.reading.Place;

/** Says it to a person: troubles on standard error, the report on standard output. */
final class TextConsole implements Console {
    private final PrintStream out;
    private final PrintStream err;

    TextConsole(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void rejected(Place place, String reason) {
        err.println("rejected  " + place + ": " + reason + ".");
    }

    @Override
    public void remarked(Place place, String remark) {
        err.println("remark    " + place + ": " + remark + ".");
    }

    @Override
    public void report(BuildReport report) {
        out.printf(
                Locale.ROOT,
                "%,d articles in the index: %,d added, %,d updated, %,d unchanged, %,d removed; %,d rejected; %.1f s,"
                        + " %,.0f articles/s.%n",
                report.articles(),
                report.added(),
                report.updated(),
                report.unchanged(),
                report.removed(),
                report.rejected(),
                report.seconds(),
                report.articlesPerSecond());
        if (report.ignored() > 0) {
            out.printf(Locale.ROOT, "%,d files of other kinds were passed over.%n", report.ignored());
        }
    }
}
