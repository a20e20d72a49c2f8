package org.communique.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a request: of its address, of a form, or of a JSON object. Bytes that are no UTF-8 become U+FFFD. */
record RequestValues(Map<String, List<String>> values) implements SearchParameters.Query {
    /** Bytes: the longest question in Russian takes six for a letter, and filters come with it. */
    private static final int LONGEST_BODY = 128 << 10;

    /** @throws BadParameterException if the address is not properly encoded */
    static RequestValues ofAddress(Context request) {
        return ofEncoded(request.queryString() == null ? "" : request.queryString());
    }

    /**
     * @throws BadParameterException if the body is neither a form nor a JSON object
     * @throws BodyTooLargeException if it is longer than a question needs
     */
    static RequestValues ofBody(Context request) {
        String type = request.contentType() == null ? "" : request.contentType();
        String body = body(request);
        return type.startsWith("application/x-www-form-urlencoded") ? ofEncoded(body) : ofJson(body);
    }

    private static String body(Context request) {
        try {
            byte[] bytes = request.bodyInputStream().readNBytes(LONGEST_BODY + 1);
            if (bytes.length > LONGEST_BODY) {
                throw new BodyTooLargeException(LONGEST_BODY);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RequestValues ofEncoded(String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            values.computeIfAbsent(decoded(name, "parameter"), _ -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(pair.substring(equals + 1), name));
        }
        return new RequestValues(values);
    }

    private static String decoded(String text, String name) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadParameterException(
                    name, "A percent sign of " + name + " is not followed by two hexadecimal digits; write it as %25.");
        }
    }

    static RequestValues ofJson(String body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        object(body).properties().forEach(member -> {
            List<String> texts = values.computeIfAbsent(member.getKey(), _ -> new ArrayList<>());
            JsonNode value = member.getValue();
            if (value.isArray()) {
                value.forEach(one -> texts.add(one.asText()));
            } else if (!value.isNull()) {
                texts.add(value.asText());
            }
        });
        return new RequestValues(values);
    }

    private static JsonNode object(String body) {
        try {
            JsonNode json = new ObjectMapper().readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw new BadParameterException("body", noObject());
        }
        throw new BadParameterException("body", noObject());
    }

    private static String noObject() {
        return "The body is no JSON object; send one as {\"q\": \"summit\", \"lang\": \"en\"}, or a form.";
    }

    @Override
    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }
}
