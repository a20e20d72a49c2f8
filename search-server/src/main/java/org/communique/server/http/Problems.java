package org.communique.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.communique.lexicon.query.syntax.QuestionSyntaxException;
import org.communique.server.search.IndexNotReadyException;
import org.communique.server.search.QuestionTooLargeException;

/** The one place that makes problems of exceptions. */
final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private Problems() {}

    /** The problem behind an exception; a fault of ours where it is not known. */
    static Problem of(Exception exception) {
        String sentence = String.valueOf(exception.getMessage());
        return switch (exception) {
            case QuestionSyntaxException e ->
                new Problem(
                        400,
                        "The question cannot be read",
                        sentence,
                        List.of(new Problem.Fault("q", e.fault().position(), e.fault().length())));
            case BadParameterException e ->
                new Problem(
                        400,
                        "A parameter cannot be understood",
                        sentence,
                        List.of(new Problem.Fault(e.parameter(), null, null)));
            case QuestionTooLargeException _ -> Problem.of(400, "The question is too large", sentence);
            case NoSuchArticleException _ -> Problem.of(404, "No such article", sentence);
            case NoSuchNameException _ -> Problem.of(404, "No such name", sentence);
            case IndexNotReadyException _ -> Problem.of(503, "The index is not ready", sentence);
            default -> {
                LOG.log(Level.SEVERE, "A request failed", exception);
                yield Problem.of(500, "A fault of the server", "The server failed to answer; its log says why.");
            }
        };
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
