package org.communique.evaluation.relevance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads queries: tab-separated lines of id, group, text and a remark, or JSON lines of id, text and perhaps group. */
final class JudgedQueries {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JudgedQueries() {}

    /** @throws JudgementException if a line cannot be read or repeats an id */
    static List<JudgedQuery> read(Path file) throws IOException {
        List<JudgedQuery> queries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : Lines.of(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            JudgedQuery query = line.startsWith("{") ? fromJson(line, file, number) : fromColumns(line, file, number);
            if (!ids.add(query.id())) {
                throw new JudgementException(
                        file, number, "the query id “" + query.id() + "” stands twice; rename one.");
            }
            queries.add(query);
        }
        return queries;
    }

    private static JudgedQuery fromColumns(String line, Path file, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 3 || columns[0].isBlank() || columns[1].isBlank() || columns[2].isBlank()) {
            throw new JudgementException(
                    file,
                    number,
                    "a query needs id, group and text, parted by tabs; found " + columns.length + " columns.");
        }
        return new JudgedQuery(columns[0], columns[1], columns[2]);
    }

    private static JudgedQuery fromJson(String line, Path file, int number) {
        try {
            JsonNode query = JSON.readTree(line);
            String id = query.path("id").asText(query.path("_id").asText(""));
            String text = query.path("text").asText("");
            if (id.isBlank() || text.isBlank()) {
                throw new JudgementException(file, number, "a query needs \"id\" and \"text\"; add what is missing.");
            }
            return new JudgedQuery(id, query.path("group").asText("all"), text);
        } catch (JsonProcessingException e) {
            throw new JudgementException(file, number, "the line is not JSON; mend or delete it.");
        }
    }
}
