package org.communique.indexer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import org.communique.indexer.fetching.FetchReport;
import org.communique.indexer.fetching.Outcome;

/** Says it to a program: one JSON object a line, the report last. */
final class JsonFetchConsole implements FetchConsole {
    private final ObjectMapper json = new ObjectMapper();
    private final PrintStream out;

    JsonFetchConsole(PrintStream out) {
        this.out = out;
    }

    @Override
    public void say(Outcome outcome) {
        ObjectNode line = json.createObjectNode();
        switch (outcome) {
            case Outcome.Fetched(String address) -> line.put("event", "fetched").put("url", address);
            case Outcome.Unchanged(String address) ->
                line.put("event", "unchanged").put("url", address);
            case Outcome.Refused(String address, String reason) ->
                line.put("event", "refused").put("url", address).put("reason", reason);
            case Outcome.Left(String where, long count, String reason) ->
                line.put("event", "left")
                        .put("where", where)
                        .put("count", count)
                        .put("reason", reason);
        }
        out.println(line);
    }

    @Override
    public void report(FetchReport report) {
        ObjectNode line = json.createObjectNode();
        line.put("event", "report");
        line.put("fetched", report.fetched());
        line.put("unchanged", report.unchanged());
        line.put("refused", report.refused());
        line.put("left", report.left());
        line.put("pages", report.pages());
        line.put("archive", report.archive().toString());
        out.println(line);
    }
}
