package org.communique.indexer.reading.charsets;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which charset bytes are in: the mark at their beginning, what transport or page declare, or what they look like. */
public final class Decoding {
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]{2,40})|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

    /** A declaration stands at the beginning of a page; what the detector needs to see is no longer. */
    private static final int BEGINNING = 16 << 10;

    /** What news in our languages was ever undeclared in; the detector's other guesses are mistakes. */
    private static final Set<String> LIKELY = Set.of(
            "windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE");

    /** What a decoder puts where bytes are none of its charset. */
    private static final char BROKEN = '\uFFFD';

    private Decoding() {}

    /** @param declared the charset that the transport names, or null */
    public static String text(byte[] bytes, @Nullable String declared) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf(BROKEN) < 0 && markLength(bytes) == 0) {
            return withoutNulls(utf8);
        }
        int mark = markLength(bytes);
        String text = new String(bytes, mark, bytes.length - mark, charset(bytes, declared));
        return withoutNulls(text);
    }

    private static String withoutNulls(String text) {
        return text.indexOf('\u0000') >= 0 ? text.replace('\u0000', ' ') : text;
    }

    /** The charset of bytes; what is valid UTF-8 with more than ASCII in it is UTF-8, whatever was declared. */
    public static Charset charset(byte[] bytes, @Nullable String declared) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        Optional<Charset> said = known(declared).or(() -> declaredIn(bytes)).filter(charset -> !isUnicode(charset));
        return said.orElseGet(() -> detected(bytes));
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    /** Strict UTF-8; pages cut off within their last character count. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            int end = bytes.length;
            while (end > 0 && end > bytes.length - 4 && bytes[end - 1] < 0) {
                end--;
            }
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Charset> declaredIn(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(beginning);
        return found.find() ? known(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }

    private static Optional<Charset> known(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String strict = name.strip();
        try {
            boolean latin = strict.equalsIgnoreCase("iso-8859-1") || strict.equalsIgnoreCase("latin1");
            return Optional.of(Charset.forName(latin ? "windows-1252" : strict));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few broken characters stays UTF-8; else the likeliest of the single-byte charsets. */
    private static Charset detected(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        long broken = utf8.chars().filter(c -> c == BROKEN).count();
        long beyondAscii = utf8.chars().filter(c -> c > 127).count();
        if (broken * 10 < beyondAscii) {
            return StandardCharsets.UTF_8;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes.length > BEGINNING * 8 ? Arrays.copyOf(bytes, BEGINNING * 8) : bytes);
        for (CharsetMatch match : detector.detectAll()) {
            if (LIKELY.contains(match.getName())) {
                return known(match.getName()).orElse(StandardCharsets.UTF_8);
            }
        }
        return Charset.forName("windows-1252");
    }

    private static int markLength(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) ? 2 : 0;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
