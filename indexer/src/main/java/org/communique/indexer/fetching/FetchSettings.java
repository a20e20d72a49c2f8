package org.communique.indexer.fetching;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to fetch.
 *
 * @param userAgent what this program calls itself; begins with the name that robots.txt knows it by
 * @param limit how many pages are asked for in one run, at least 1
 * @param reachable the numbers that may be connected to
 * @param patience how long one answer may take, from the connection to its last byte
 */
public record FetchSettings(String userAgent, int limit, Predicate<InetAddress> reachable, Duration patience) {
    /** A name, and that a person stands behind the run. */
    public static final String USER_AGENT = "Communique/0.1 (news search; fetches on a person's request)";

    private static final Pattern NAME = Pattern.compile("([A-Za-z_-]+)([/ ].*)?");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * @throws IllegalArgumentException with a sentence, if the user agent has no name for robots.txt or the limit is
     *     below 1
     */
    public FetchSettings {
        if (!NAME.matcher(userAgent).matches() || userAgent.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("“" + userAgent + "” cannot name this program to a site; begin with a"
                    + " name of letters, - and _, as in --user-agent 'Name/1.0 (mail@example.org)'.");
        }
        if (limit < 1) {
            throw new IllegalArgumentException(
                    "A run with a limit of " + limit + " fetches nothing; give --limit 1 or more.");
        }
    }

    /** Settings that reach the public internet only, or private networks too. */
    public static FetchSettings of(String userAgent, int limit, boolean allowPrivate) {
        return new FetchSettings(userAgent, limit, allowPrivate ? _ -> true : PublicNetwork::has, PATIENCE);
    }

    /** The name that rules of robots.txt are addressed to, in lower case. */
    String robotName() {
        Matcher name = NAME.matcher(userAgent);
        return name.matches() ? name.group(1).toLowerCase(Locale.ROOT) : userAgent;
    }
}
