package org.communique.indexer.reading.charsets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text that somebody decoded wrongly once, made right where that is certain: UTF-8 read as windows-1251 or windows-1252.
 *
 * <p>Certain means that the line, written back in the wrong charset, is strict UTF-8 with several characters of more than one
 * byte: no line of real Russian or English is.
 */
public final class Mojibake {
    /** What the second byte of a Russian letter becomes in windows-1251, beside letters and signs of punctuation. */
    private static final String SIGNS = "°±²³µ¶·»«№";

    private static final List<Charset> WRONG =
            List.of(Charset.forName("windows-1251"), Charset.forName("windows-1252"));

    private Mojibake() {}

    /** The text with each line repaired that can be. */
    public static String repaired(String text) {
        if (!isSuspicious(text)) {
            return text;
        }
        StringBuilder repaired = new StringBuilder();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            repaired.append(repaired.isEmpty() ? "" : "\n").append(line(line).orElse(line));
        }
        return repaired.toString();
    }

    /** Whether two neighbours are what a character of two bytes becomes. Every page is gone through here: hence by hand. */
    private static boolean isSuspicious(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F && isPair(text.charAt(i - 1), c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPair(char first, char second) {
        return switch (first) {
            case 'Р', 'С' ->
                (second >= '\u0400' && second <= '\u040F')
                        || (second >= '\u0450' && second <= '\u045F')
                        || (second >= '\u2010' && second <= '\u203A')
                        || SIGNS.indexOf(second) >= 0;
            case 'Ð', 'Ñ' -> second <= '\u00BF' || (second >= '\u2010' && second <= '\u2122');
            case 'â' -> second == '€';
            case 'Ã' -> second <= '\u00BF';
            default -> false;
        };
    }

    private static Optional<String> line(String line) {
        if (!isSuspicious(line)) {
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
