package org.communique.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.communique.lexicon.query.syntax.QuestionFault;
import org.communique.lexicon.query.syntax.QuestionFault.Code;
import org.communique.server.search.IndexNotReadyException;
import org.communique.server.search.QuestionTooLargeException;

/** The one place that makes problems of exceptions. */
final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final String CODE = "code";

    private Problems() {}

    /** The problem behind an exception; a fault of ours where it is not known. */
    static Problem of(Exception exception) {
        String sentence = String.valueOf(exception.getMessage());
        return switch (exception) {
            case UnreadableQuestionException e -> unreadable(e);
            case BadParameterException e ->
                new Problem(
                        400,
                        "A parameter cannot be understood",
                        sentence,
                        List.of(new Problem.Fault(e.parameter(), null)),
                        Map.of(CODE, "parameter_invalid"));
            case QuestionTooLargeException e ->
                new Problem(
                        400,
                        "The question is too large",
                        sentence,
                        List.of(),
                        Map.of(CODE, Code.TOO_COMPLEX.word(), "limit", e.limit()));
            case BodyTooLargeException _ -> Problem.of(413, "The body is too large", sentence);
            case NoSuchArticleException _ -> Problem.of(404, "No such article", sentence);
            case NoSuchNameException _ -> Problem.of(404, "No such name", sentence);
            case IndexNotReadyException _ -> Problem.of(503, "The index is not ready", sentence);
            default -> {
                LOG.log(Level.SEVERE, "A request failed", exception);
                yield Problem.of(500, "A fault of the server", "The server failed to answer; its log says why.");
            }
        };
    }

    private static Problem unreadable(UnreadableQuestionException e) {
        QuestionFault first = e.faults().getFirst();
        Map<String, String> members = new TreeMap<>();
        members.put(CODE, first.code().word());
        if (!e.suggestion().isEmpty()) {
            members.put("suggestion", e.suggestion());
        }
        String title = switch (first.code()) {
            case UNREADABLE -> "The question cannot be read";
            case TOO_COMPLEX -> {
                members.put("limit", first.expected());
                yield "The question is too complex";
            }
        };
        List<Problem.Fault> errors =
                e.faults().stream().map(fault -> new Problem.Fault("q", fault)).toList();
        return new Problem(400, title, first.message(), errors, members);
    }

    static void route(RoutesConfig routes) {
        routes.exception(Exception.class, (exception, request) -> write(of(exception), request));
        routes.error(404, request -> whereEmpty(request, "Nothing is here; the search is at /api/v1/search?q=…"));
        routes.error(405, request -> whereEmpty(request, "This address answers GET and HEAD only."));
        routes.error(400, request -> whereEmpty(request, "The request cannot be understood; check its address."));
    }

    private static void whereEmpty(Context request, String detail) {
        String type = request.res().getContentType();
        boolean answered = type != null && (type.startsWith(Problem.MEDIA_TYPE) || type.startsWith("text/html"));
        if (!answered) {
            HttpStatus status = request.status();
            write(Problem.of(status.getCode(), status.getMessage(), detail), request);
        }
    }

    private static void write(Problem problem, Context request) {
        request.status(problem.status())
                .contentType(Problem.MEDIA_TYPE)
                .result(problem.json(request.path()).getBytes(StandardCharsets.UTF_8));
    }
}
