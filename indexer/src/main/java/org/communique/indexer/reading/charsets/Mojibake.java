package org.communique.indexer.reading.charsets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that somebody decoded wrongly once, made right where that is certain: UTF-8 read as windows-1251 or windows-1252.
 *
 * <p>Certain means that the line, written back in the wrong charset, is strict UTF-8 with several characters of more than one
 * byte: no line of real Russian or English is.
 */
public final class Mojibake {
    private static final Pattern SUSPICIOUS = Pattern.compile(
            "[РС][\\u0400-\\u040F\\u0450-\\u045F\\u2010-\\u203A°±²³µ¶·»«№]|[ÐÑ][\\u0080-\\u00BF\\u2010-\\u2122]|â€|Ã[\\u0080-\\u00BF]");
    private static final List<Charset> WRONG =
            List.of(Charset.forName("windows-1251"), Charset.forName("windows-1252"));

    private Mojibake() {}

    /** The text with each line repaired that can be. */
    public static String repaired(String text) {
        if (!SUSPICIOUS.matcher(text).find()) {
            return text;
        }
        StringBuilder repaired = new StringBuilder();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            repaired.append(repaired.isEmpty() ? "" : "\n").append(line(line).orElse(line));
        }
        return repaired.toString();
    }

    private static Optional<String> line(String line) {
        if (!SUSPICIOUS.matcher(line).find()) {
            return Optional.empty();
        }
        for (Charset wrong : WRONG) {
            Optional<byte[]> bytes = written(line, wrong);
            Optional<String> meant = bytes.flatMap(Mojibake::utf8);
            if (meant.isPresent() && meant.get().length() < line.length()) {
                return meant;
            }
        }
        return Optional.empty();
    }

    /** The bytes of a line in a charset; control characters stand for the bytes that it leaves undefined. */
    private static Optional<byte[]> written(String line, Charset charset) {
        byte[] bytes = new byte[line.length()];
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            byte[] one = String.valueOf(c).getBytes(charset);
            boolean undefined = c >= 0x80 && c < 0xA0;
            if (!undefined && (one.length != 1 || (one[0] == '?' && c != '?'))) {
                return Optional.empty();
            }
            bytes[i] = undefined ? (byte) c : one[0];
        }
        return Optional.of(bytes);
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
