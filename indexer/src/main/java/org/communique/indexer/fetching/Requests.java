package org.communique.indexer.fetching;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** One request each: to reachable networks only, within limits of time and size, following nothing. Safe for several threads. */
final class Requests implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final FetchSettings settings;
    private final Clockwork clockwork;
    private final HttpClient client;

    Requests(FetchSettings settings, Clockwork clockwork) {
        this.settings = settings;
        this.clockwork = clockwork;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECTING)
                .build();
    }

    /**
     * Asks for an address once.
     *
     * @param headers beside those that every request has
     * @param limit bytes of the unpacked answer; what is longer comes cut off
     * @throws Refusal if the address is on no reachable network, or no answer comes of it
     */
    Reply get(WebAddress address, Map<String, String> headers, int limit) throws Refusal, InterruptedException {
        checkNetwork(address);
        HttpRequest.Builder request = HttpRequest.newBuilder(address.uri())
                .GET()
                .setHeader("User-Agent", settings.userAgent())
                .setHeader("Accept-Encoding", "gzip");
        headers.forEach(request::setHeader);
        HttpResponse<BoundedBody.Bytes> response = answer(request.build(), limit);
        String packing = response.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        BoundedBody.Bytes body = unpacked(packing, response.body(), limit);
        return new Reply(address, clockwork.clock().instant(), response.statusCode(), response.headers(), body);
    }

    /** Refuses an address if any of the numbers of its host lies on a network that may not be reached. */
    void checkNetwork(WebAddress address) throws Refusal {
        try {
            for (InetAddress number : InetAddress.getAllByName(address.host())) {
                if (!settings.reachable().test(number)) {
                    throw new Refusal("it leads to " + number.getHostAddress()
                            + ", which is not on the public internet; --allow-private permits that");
                }
            }
        } catch (UnknownHostException e) {
            throw new Refusal(
                    "no host is known by the name “" + address.host() + "”; check its spelling and the network");
        }
    }

    private HttpResponse<BoundedBody.Bytes> answer(HttpRequest request, int limit)
            throws Refusal, InterruptedException {
        CompletableFuture<HttpResponse<BoundedBody.Bytes>> answer =
                client.sendAsync(request, _ -> new BoundedBody(limit));
        try {
            return answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Refusal("the server did not answer whole within " + seconds(settings.patience())
                    + " seconds; try again later");
        } catch (ExecutionException | CancellationException e) {
            throw new Refusal(trouble(e.getCause() == null ? e : e.getCause()));
        } finally {
            // Ends the exchange where it goes on; an answer that is there stays.
            answer.cancel(true);
        }
    }

    private static String trouble(Throwable trouble) {
        return switch (trouble) {
            case HttpConnectTimeoutException _ ->
                "the server cannot be reached within " + seconds(CONNECTING) + " seconds; try again later";
            case ConnectException _ -> "the server cannot be reached; check host and port, or try again later";
            case SSLException secure ->
                "no safe connection comes about (" + secure.getMessage() + "); have the site's certificate put right";
            default -> "the answer breaks off or is none (" + trouble.getMessage() + "); try again later";
        };
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, time.toMillis() % 1000 == 0 ? "%.0f" : "%.1f", time.toMillis() / 1000.0);
    }

    private static BoundedBody.Bytes unpacked(String packing, BoundedBody.Bytes body, int limit) throws Refusal {
        if (packing.equals("identity") || packing.isEmpty() || body.content().length == 0) {
            return body;
        }
        if (!packing.equals("gzip") && !packing.equals("x-gzip")) {
            throw new Refusal(
                    "the server packs it as “" + packing + "”, which was not asked for; only gzip is unpacked");
        }
        try {
            return body.whole() ? Gunzip.unpacked(body.content(), limit) : body;
        } catch (IOException e) {
            throw new Refusal("its packing is damaged (" + e.getMessage() + "); try again later");
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
