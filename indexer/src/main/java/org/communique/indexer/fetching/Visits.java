package org.communique.indexer.fetching;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes to addresses politely: rules read, turns kept, redirects followed by the same rules. Safe for several threads. */
final class Visits {
    private static final int MOST_REDIRECTS = 5;

    /** RFC 9309 wants at least 500 KiB of rules to be read. */
    private static final int ROBOTS_BYTES = 512 << 10;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Pattern DATE = Pattern.compile("\\w{3,9},[\\w :+-]{1,40}");

    private final FetchSettings settings;
    private final Clockwork clockwork;
    private final Requests requests;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    Visits(FetchSettings settings, Clockwork clockwork, Requests requests) {
        this.settings = settings;
        this.clockwork = clockwork;
        this.requests = requests;
    }

    /** A visit: where to, what to say on the way, and how much to take. */
    record Errand(
            WebAddress address,
            Function<WebAddress, Map<String, String>> headers,
            int limit,
            Consumer<Reply> redirects) {}

    /**
     * The answer at an address, or at the end of its redirects.
     *
     * @throws Refusal if that address, or one on the way, is not fetched
     */
    Reply go(Errand errand) throws Refusal, InterruptedException {
        WebAddress address = errand.address();
        Set<WebAddress> seen = new HashSet<>();
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (!seen.add(address)) {
                throw new Refusal("it redirects in a circle; open it in a browser to see what it wants");
            }
            Reply reply = redirects == 0 ? permitted(address, errand) : redirected(address, errand);
            if (!reply.isRedirect()) {
                return reply;
            }
            errand.redirects().accept(reply);
            address = next(reply);
        }
        throw new Refusal("it redirects more than " + MOST_REDIRECTS + " times; name the address that it ends at");
    }

    private Reply redirected(WebAddress address, Errand errand) throws Refusal, InterruptedException {
        try {
            return permitted(address, errand);
        } catch (Refusal e) {
            throw new Refusal("it redirects to " + address + ": " + e.reason());
        }
    }

    /** Why the host of an address is left alone, or null. */
    @Nullable
    String stopped(WebAddress address) {
        return host(address).stopped();
    }

    private static WebAddress next(Reply reply) throws Refusal {
        String location = asUtf8(reply.header("Location"));
        try {
            return reply.address().to(location);
        } catch (Refusal e) {
            throw new Refusal("it redirects to " + location + ": " + e.reason());
        }
    }

    /** A header as its bytes meant it: the client takes each for a letter, where sites in other scripts send UTF-8. */
    private static String asUtf8(String header) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(header)))
                    .toString();
        } catch (CharacterCodingException e) {
            return header;
        }
    }

    private Reply permitted(WebAddress address, Errand errand) throws Refusal, InterruptedException {
        Host host = host(address);
        checkOpen(host);
        requests.checkNetwork(address);
        Rules rules = host.rules(address.origin(), () -> rules(address));
        checkOpen(host);
        rules.check(address);
        return ask(address, errand.headers().apply(address), errand.limit());
    }

    /** Asks an address when it is its host's turn. */
    private Reply ask(WebAddress address, Map<String, String> headers, int limit) throws Refusal, InterruptedException {
        Host host = host(address);
        host.await();
        Reply reply;
        try {
            reply = requests.get(address, headers, limit);
        } catch (Refusal e) {
            host.failed();
            throw e;
        }
        host.answered();
        checkWelcome(reply, host);
        return reply;
    }

    private Host host(WebAddress address) {
        return hosts.computeIfAbsent(address.host(), _ -> new Host(clockwork));
    }

    private static void checkOpen(Host host) throws Refusal {
        String stopped = host.stopped();
        if (stopped != null) {
            throw new Refusal(stopped);
        }
    }

    /** What a site permits; where that cannot be learnt, it permits nothing. Redirects of the rules need no rules. */
    private Rules rules(WebAddress page) throws InterruptedException {
        try {
            WebAddress address = WebAddress.of(page.origin() + "/robots.txt");
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                Reply reply = ask(address, Map.of(), ROBOTS_BYTES);
                if (!reply.isRedirect()) {
                    return Rules.of(reply, settings.robotName());
                }
                address = next(reply);
            }
        } catch (Refusal e) {
            return Rules.closed("robots.txt of its site cannot be read (" + e.reason() + "), which permits nothing");
        }
        return Rules.closed("robots.txt of its site redirects more than " + MOST_REDIRECTS
                + " times, which permits nothing; try again later");
    }

    /** Stops at a host that asks to be left alone. */
    private static void checkWelcome(Reply reply, Host host) throws Refusal {
        String wait = reply.header("Retry-After").strip();
        if (reply.status() == TOO_MANY_REQUESTS || (reply.status() == UNAVAILABLE && !wait.isEmpty())) {
            String until = SECONDS.matcher(wait).matches()
                    ? "in " + wait + " seconds"
                    : DATE.matcher(wait).matches() ? "after " + wait : "later";
            String reason = "its host asks to come back " + until + " (it answers " + reply.status()
                    + ") and is left alone for this run; run the command again then";
            host.stop(reason);
            throw new Refusal(reason);
        }
    }
}
