package org.communique.indexer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import org.communique.indexer.indexing.BuildReport;
import org.communique.indexer.reading.Place;

/** Says it to a program: one JSON object a line, the report last. */
final class JsonConsole implements Console {
    private final ObjectMapper json = new ObjectMapper();
    private final PrintStream out;

    JsonConsole(PrintStream out) {
        this.out = out;
    }

    @Override
    public void rejected(Place place, String reason) {
        out.println(at("rejected", place, reason));
    }

    @Override
    public void remarked(Place place, String remark) {
        out.println(at("remark", place, remark));
    }

    private ObjectNode at(String event, Place place, String reason) {
        ObjectNode line = json.createObjectNode();
        line.put("event", event);
        line.put("file", place.file().toString());
        line.put("line", place.line());
        line.put("reason", reason);
        return line;
    }

    @Override
    public void report(BuildReport report) {
        ObjectNode line = json.createObjectNode();
        line.put("event", "report");
        line.put("added", report.added());
        line.put("updated", report.updated());
        line.put("unchanged", report.unchanged());
        line.put("removed", report.removed());
        line.put("rejected", report.rejected());
        line.put("remarked", report.remarked());
        line.put("ignored", report.ignored());
        line.put("articles", report.articles());
        line.put("seconds", Math.round(report.seconds() * 1000) / 1000.0);
        line.put("articlesPerSecond", Math.round(report.articlesPerSecond()));
        out.println(line);
    }
}
