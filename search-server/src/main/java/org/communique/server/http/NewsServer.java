package org.communique.server.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.util.function.Supplier;
import org.communique.server.search.NewsSearch;
import org.communique.server.suggesting.Completions;

/** The running HTTP server. */
public final class NewsServer implements AutoCloseable {
    private static final String PAGES = "org.communique.server.http.pages";

    /** Bytes: the longest question in Russian takes six for a letter. */
    private static final int LONGEST_ADDRESS = 64 << 10;

    private final Javalin javalin;

    private NewsServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to answer.
     *
     * @param completions of questions half typed, those to use now
     * @param port 0 for any free one
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public static NewsServer start(NewsSearch search, Supplier<Completions> completions, String host, int port) {
        TemplateEngine pages =
                TemplateEngine.createPrecompiled(null, ContentType.Html, NewsServer.class.getClassLoader(), PAGES);
        Javalin javalin = Javalin.create(config -> {
            quiet(config);
            config.http.prefer405over404 = true;
            config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(LONGEST_ADDRESS));
            config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new UnreadableRequests()));
            config.staticFiles.add("/org/communique/server/static", Location.CLASSPATH);
            config.routes.before(request -> request.header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "default-src 'self'"));
            new ApiRoutes(search).route(config.routes);
            new PageRoutes(search, pages).route(config.routes);
            new NameRoutes(search, pages).route(config.routes);
            new SuggestRoutes(completions).route(config.routes);
            Problems.route(config.routes);
        });
        return new NewsServer(javalin.start(host, port));
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
