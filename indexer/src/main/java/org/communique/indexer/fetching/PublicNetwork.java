package org.communique.indexer.fetching;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Which numbers of the internet anybody can reach: not those of this machine, of private networks or for special purposes. */
final class PublicNetwork {
    /** IPv4 that is not global, from IANA's registry of special-purpose addresses, with multicast and what is reserved. */
    private static final List<Range> CLOSED = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** All of IPv6 that is given to hosts at all; the rest is loopback, link-local, unique-local, multicast, or not given. */
    private static final Range HOSTS_6 = range("2000::/3");

    /** What of it is not global: protocols as Teredo, documentation, 6to4. */
    private static final List<Range> CLOSED_6 = ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /** IPv4 as networks without it write it; the last four bytes are the number that is reached. */
    private static final Range TRANSLATED = range("64:ff9b::/96");

    private record Range(InetAddress start, int bits) {
        boolean has(byte[] number) {
            byte[] first = start.getAddress();
            if (first.length != number.length) {
                return false;
            }
            for (int i = 0; i < bits; i++) {
                int mask = 0x80 >> (i % 8);
                if ((first[i / 8] & mask) != (number[i / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private PublicNetwork() {}

    /** Whether a number is one of the public internet. */
    static boolean has(InetAddress address) {
        byte[] number = address.getAddress();
        if (address instanceof Inet4Address) {
            return CLOSED.stream().noneMatch(range -> range.has(number));
        }
        if (TRANSLATED.has(number)) {
            byte[] reached = Arrays.copyOfRange(number, 12, 16);
            return CLOSED.stream().noneMatch(range -> range.has(reached));
        }
        return HOSTS_6.has(number) && CLOSED_6.stream().noneMatch(range -> range.has(number));
    }

    private static List<Range> ranges(String... written) {
        return Arrays.stream(written).map(PublicNetwork::range).toList();
    }

    private static Range range(String written) {
        int slash = written.indexOf('/');
        return new Range(
                InetAddress.ofLiteral(written.substring(0, slash)), Integer.parseInt(written.substring(slash + 1)));
    }
}
