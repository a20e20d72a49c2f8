package org.communique.indexer.fetching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A site on this machine whose answers a test decides, and which remembers what it was asked. */
public final class Site implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /** Answers one request whole. */
    public interface Answer {
        void to(HttpExchange request) throws IOException;
    }

    public Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    private void handle(HttpExchange request) throws IOException {
        String path = request.getRequestURI().toString();
        asked.add(path);
        try (request) {
            answers.getOrDefault(path, missing -> missing.sendResponseHeaders(404, -1))
                    .to(request);
        }
    }

    /** The address of a path, by the number of this machine. */
    public String at(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The paths asked for, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    public Site on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** Answers with a text; {@code headers} are names and values in turn. */
    public Site text(String path, String type, String text, String... headers) {
        return bytes(path, type, text.getBytes(StandardCharsets.UTF_8), headers);
    }

    Site bytes(String path, String type, byte[] bytes, String... headers) {
        return on(path, request -> {
            request.getResponseHeaders().set("Content-Type", type);
            set(request, headers);
            request.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            request.getResponseBody().write(bytes);
        });
    }

    Site status(String path, int status, String... headers) {
        return on(path, request -> {
            set(request, headers);
            request.sendResponseHeaders(status, -1);
        });
    }

    /** A page of news by its headline. */
    public Site page(String path, String title, String... headers) {
        return text(path, "text/html; charset=utf-8", html(title), headers);
    }

    static String html(String title) {
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>Ministers of six"
                + " states met on Friday to discuss trade in all detail, because it is what concerns them all; "
                + title + ".</p></article></body></html>";
    }

    /** A feed whose items lead to these addresses. */
    public Site feed(String path, String... addresses) {
        return text(path, "application/rss+xml", feedOf(addresses));
    }

    static String feedOf(String... addresses) {
        StringBuilder items = new StringBuilder();
        for (String address : addresses) {
            items.append("<item><title>News</title><link>").append(address).append("</link></item>");
        }
        return "<rss version='2.0'><channel><title>Wire</title><link>http://a.example/</link><description>d"
                + "</description>" + items + "</channel></rss>";
    }

    private static void set(HttpExchange request, String... headers) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            named.put(headers[i], headers[i + 1]);
        }
        named.forEach(request.getResponseHeaders()::set);
    }

    static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
