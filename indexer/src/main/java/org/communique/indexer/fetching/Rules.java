package org.communique.indexer.fetching;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site's robots.txt permits to this program (RFC 9309).
 *
 * @param closed why nothing may be fetched, or null
 * @param delay that it asks for between two requests, zero where it asks for none
 */
record Rules(BaseRobotRules robots, @Nullable String closed, Duration delay) {
    /** Longer delays are not waited for; the site is left alone instead. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    static final Rules OPEN =
            new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), null, Duration.ZERO);

    /** Rules that could not be read, so that nothing is permitted. */
    static Rules closed(String reason) {
        return new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE), reason, Duration.ZERO);
    }

    /** The rules of an answer to the question for robots.txt: what the site has none of is open, what fails is closed. */
    static Rules of(Reply reply, String robotName) {
        if (reply.status() >= 400 && reply.status() < 500) {
            return OPEN;
        }
        if (reply.status() < 200 || reply.status() >= 300) {
            return closed("robots.txt of its site cannot be read (the server answers " + reply.status()
                    + "), which permits nothing; try again later");
        }
        SimpleRobotRules robots = new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                .parseContent(reply.address().toString(), reply.content(), reply.type(), List.of(robotName));
        Duration delay = Duration.ofMillis(Math.max(0, robots.getCrawlDelay()));
        return delay.compareTo(LONGEST) <= 0
                ? new Rules(robots, null, delay)
                : closed("robots.txt of its site asks for " + delay.toSeconds()
                        + " seconds between two requests, more than the " + LONGEST.toSeconds()
                        + " that are waited; fetch it by other means");
    }

    /** @throws Refusal if the rules do not permit the address */
    void check(WebAddress address) throws Refusal {
        if (closed != null) {
            throw new Refusal(closed);
        }
        if (!robots.isAllowed(address.toString())) {
            throw new Refusal("robots.txt of its site does not permit it; ask the site for leave");
        }
    }
}
