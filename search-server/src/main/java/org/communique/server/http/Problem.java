package org.communique.server.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.lexicon.query.syntax.QuestionFault;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request, after RFC 9457.
 *
 * @param status HTTP status
 * @param title the kind of problem, the same each time
 * @param detail what was found and what to do, in one sentence
 * @param errors the places of it, possibly none
 * @param members what else is told of it by name, as {@code code}, {@code limit} and {@code suggestion}
 */
record Problem(int status, String title, String detail, List<Fault> errors, Map<String, String> members) {
    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One place of a problem.
     *
     * @param parameter of the request
     * @param fault what is wrong within the parameter's value, or null where it is the whole value
     */
    record Fault(String parameter, @Nullable QuestionFault fault) {}

    Problem {
        errors = List.copyOf(errors);
        members = new TreeMap<>(members);
    }

    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, List.of(), Map.of());
    }

    String json(String instance) {
        ObjectNode body = new ObjectMapper().createObjectNode();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        body.put("instance", instance);
        members.forEach(body::put);
        if (!errors.isEmpty()) {
            ArrayNode places = body.putArray("errors");
            for (Fault error : errors) {
                ObjectNode place = places.addObject().put("parameter", error.parameter());
                if (error.fault() == null) {
                    place.put("message", detail);
                } else {
                    write(error.fault(), place);
                }
            }
        }
        return body.toString();
    }

    /** A fault of a question as JSON. */
    static void write(QuestionFault fault, ObjectNode place) {
        place.put("position", fault.position());
        place.put("length", fault.length());
        place.put("code", fault.code().word());
        place.put("found", fault.found());
        place.put("expected", fault.expected());
        place.put("message", fault.message());
    }
}
