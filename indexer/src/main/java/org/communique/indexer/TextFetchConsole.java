package org.communique.indexer;

import java.io.PrintStream;
import java.util.Locale;
import org.communique.indexer.fetching.FetchReport;
import org.communique.indexer.fetching.Outcome;

/** Says it to a person: troubles on standard error, what came and the report on standard output. */
final class TextFetchConsole implements FetchConsole {
    private final PrintStream out;
    private final PrintStream err;

    TextFetchConsole(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void say(Outcome outcome) {
        switch (outcome) {
            case Outcome.Fetched(String address) -> out.println("fetched   " + shown(address));
            case Outcome.Unchanged(String address) -> out.println("unchanged " + shown(address));
            case Outcome.Refused(String address, String reason) ->
                err.println("refused   " + shown(address) + ": " + shown(reason) + ".");
            case Outcome.Left(String where, long count, String reason) ->
                err.println("left      " + count + " " + shown(where) + ": " + shown(reason) + ".");
        }
    }

    /** What others wrote, without signs that a terminal would obey. */
    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    @Override
    public void report(FetchReport report) {
        out.printf(
                Locale.ROOT,
                "%,d pages fetched, %,d unchanged; %,d addresses refused, %,d left; %,d pages in %s.%n",
                report.fetched(),
                report.unchanged(),
                report.refused(),
                report.left(),
                report.pages(),
                report.archive());
        if (report.pages() > 0) {
            out.println("To search them: ./communique index " + report.archive());
        }
    }
}
