package org.communique.indexer.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The unpacked content of a file that is one article, if it is of a size that an article may have. */
sealed interface WholeFile {
    /** A packed file may promise little and unpack to much; no page of news is longer. */
    int MAX_BYTES = 16 << 20;

    /** Content of a size to be read. */
    final class Bytes implements WholeFile {
        private final byte[] content;

        private Bytes(byte[] content) {
            this.content = content;
        }

        InputStream stream() {
            return new ByteArrayInputStream(content);
        }

        /** The content as text, a byte order mark aside; empty where it is not UTF-8. */
        Optional<String> utf8() {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .toString();
                return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        }
    }

    /** Content that no article has. */
    record TooLarge() implements WholeFile {
        String reason() {
            return "the file unpacks to more than " + (MAX_BYTES >> 20) + " MB; is it one article?";
        }
    }

    static WholeFile read(ArticleFile file) throws IOException {
        try (InputStream bytes = file.open()) {
            byte[] content = bytes.readNBytes(MAX_BYTES + 1);
            return content.length > MAX_BYTES ? new TooLarge() : new Bytes(content);
        }
    }
}
