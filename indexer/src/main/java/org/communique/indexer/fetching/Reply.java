package org.communique.indexer.fetching;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.indexer.reading.charsets.Decoding;
import org.jspecify.annotations.Nullable;

/** What a server answered to one request. */
final class Reply {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

    private final WebAddress address;
    private final Instant at;
    private final int status;
    private final HttpHeaders headers;
    private final BoundedBody.Bytes body;

    Reply(WebAddress address, Instant at, int status, HttpHeaders headers, BoundedBody.Bytes body) {
        this.address = address;
        this.at = at;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    WebAddress address() {
        return address;
    }

    /** When it came. */
    Instant at() {
        return at;
    }

    int status() {
        return status;
    }

    HttpHeaders headers() {
        return headers;
    }

    /** The unpacked content. */
    byte[] content() {
        return body.content();
    }

    /** Whether the content was not cut off at its limit. */
    boolean whole() {
        return body.whole();
    }

    /** A header's first value, or the empty text. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> !header("Location").isBlank();
            default -> false;
        };
    }

    /** Type and subtype in lower case, or the empty text. */
    String type() {
        String type = header("Content-Type");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    boolean isPage() {
        return type().equals("text/html") || type().equals("application/xhtml+xml");
    }

    /** The content as text, in the charset that the server or itself names. */
    String text() {
        return Decoding.text(content(), charset());
    }

    private @Nullable String charset() {
        Matcher charset = CHARSET.matcher(header("Content-Type"));
        return charset.find() ? charset.group(1) : null;
    }
}
