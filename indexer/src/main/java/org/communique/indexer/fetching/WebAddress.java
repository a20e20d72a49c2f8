package org.communique.indexer.fetching;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page is: an http or https address in ASCII, without user name and fragment, its host in lower case.
 *
 * @param uri absolute, with a host and a path
 */
record WebAddress(URI uri) {
    private static final int LONGEST = 8192;
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("//([^/?#\\\\]*)([^?]*)(\\?.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]@]+)(?::(\\d{0,5}))?");
    private static final String UNCLEAR = "its host cannot be understood; write it as https://host/page";

    /**
     * Reads an address as it is written, also with other letters than ASCII.
     *
     * @throws Refusal if it is none, or none of the web
     */
    static WebAddress of(String written) throws Refusal {
        String text = written.strip();
        int fragment = text.indexOf('#');
        text = fragment < 0 ? text : text.substring(0, fragment);
        if (text.length() > LONGEST) {
            throw new Refusal(
                    "it is longer than " + LONGEST + " characters, as no address of a page is; check its list");
        }
        Matcher scheme = SCHEME.matcher(text);
        if (!scheme.matches()) {
            throw new Refusal("it is no whole address; write it as https://host/page");
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!name.equals("http") && !name.equals("https")) {
            throw new Refusal("only http and https are fetched, not " + name);
        }
        Matcher parts = PARTS.matcher(text.substring(name.length() + 1));
        if (!parts.matches()) {
            throw new Refusal(UNCLEAR);
        }
        String path = withoutDots(escaped(parts.group(2)));
        String query = parts.group(3) == null ? "" : escaped(parts.group(3));
        return whole(name, authority(name, parts.group(1)), path + query);
    }

    /** An address that this page or list leads to, whole or from here. */
    WebAddress to(String written) throws Refusal {
        String text = written.strip();
        if (SCHEME.matcher(text).matches()) {
            return of(text);
        }
        if (text.startsWith("//")) {
            return of(uri.getScheme() + ":" + text);
        }
        String path = uri.getRawPath();
        String start = switch (text.isEmpty() ? '#' : text.charAt(0)) {
            case '/' -> "";
            case '?' -> path;
            case '#' -> path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            default -> path.substring(0, path.lastIndexOf('/') + 1);
        };
        return of(origin() + start + text);
    }

    /** The host's name or number, an IPv6 number in brackets. */
    String host() {
        return uri.getHost();
    }

    /** Scheme, host and port: what one robots.txt speaks for. */
    String origin() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static WebAddress whole(String scheme, String authority, String rest) throws Refusal {
        try {
            URI uri = URI.create(scheme + "://" + authority + rest);
            if (uri.getHost() == null) {
                throw new Refusal(UNCLEAR);
            }
            return new WebAddress(uri);
        } catch (IllegalArgumentException e) {
            throw new Refusal(UNCLEAR);
        }
    }

    private static String authority(String scheme, String written) throws Refusal {
        if (written.contains("@")) {
            throw new Refusal("it carries a user name; leave it out");
        }
        Matcher parts = AUTHORITY.matcher(written);
        if (!parts.matches()) {
            throw new Refusal(UNCLEAR);
        }
        String port = parts.group(2) == null ? "" : parts.group(2);
        if (!port.isEmpty() && (Integer.parseInt(port) == 0 || Integer.parseInt(port) > 65_535)) {
            throw new Refusal("it has no port " + port + "; ports end at 65535");
        }
        boolean usual = port.isEmpty() || Integer.parseInt(port) == (scheme.equals("http") ? 80 : 443);
        return host(parts.group(1)) + (usual ? "" : ":" + Integer.parseInt(port));
    }

    private static String host(String written) throws Refusal {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        try {
            return IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refusal(UNCLEAR);
        }
    }

    /** The same with all that may not stand in an address as the bytes of its UTF-8; what was escaped stays so. */
    private static String escaped(String part) {
        StringBuilder escaped = new StringBuilder(part.length() + 16);
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int letter = bytes[i] & 0xFF;
            boolean plain = letter > ' ' && letter < 0x7F && "\"<>\\^`{|}[]%".indexOf(letter) < 0;
            if (plain || (letter == '%' && isEscape(bytes, i))) {
                escaped.append((char) letter);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", letter));
            }
        }
        return escaped.toString();
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }

    /** The path with its steps {@code .} and {@code ..} taken (RFC 3986, 5.2.4), so that robots.txt sees where it leads. */
    private static String withoutDots(String path) {
        if (path.isEmpty()) {
            return "/";
        }
        if (!path.contains("/.")) {
            return path;
        }
        Deque<String> steps = new ArrayDeque<>();
        String[] parts = path.substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean dots = parts[i].equals(".") || parts[i].equals("..");
            if (parts[i].equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            }
            if (!dots || i == parts.length - 1) {
                steps.addLast(dots ? "" : parts[i]);
            }
        }
        return "/" + String.join("/", steps);
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
