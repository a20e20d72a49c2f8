package org.communique.server.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request, after RFC 9457.
 *
 * @param status HTTP status
 * @param title the kind of problem, the same each time
 * @param detail what was found and what to do, in one sentence
 * @param errors the places of it, possibly none
 */
record Problem(int status, String title, String detail, List<Fault> errors) {
    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One place of a problem.
     *
     * @param parameter of the request
     * @param position in the parameter's value, counted from 0, or null where it is the whole value
     * @param length of the place in characters, or null likewise
     */
    record Fault(
            String parameter,
            @Nullable Integer position,
            @Nullable Integer length) {}

    Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, List.of());
    }

    String json(String instance) {
        ObjectNode body = new ObjectMapper().createObjectNode();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        body.put("instance", instance);
        if (!errors.isEmpty()) {
            ArrayNode places = body.putArray("errors");
            for (Fault error : errors) {
                ObjectNode place = places.addObject().put("parameter", error.parameter());
                if (error.position() != null) {
                    place.put("position", error.position()).put("length", error.length());
                }
                place.put("message", detail);
            }
        }
        return body.toString();
    }
}
