package org.communique.indexer.reading;

import java.io.IOException;
import java.io.InputStream;
import org.communique.indexer.reading.charsets.Decoding;

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

        byte[] content() {
            return content;
        }

        /** The content as text in the charset that it is in. */
        String text() {
            return Decoding.text(content, null);
        }

        /** Whether it is pictures, programs or the like: no text has this many control characters. */
        boolean isBinary() {
            int seen = Math.min(content.length, 4096);
            int controls = 0;
            for (int i = 0; i < seen; i++) {
                controls += (content[i] >= 0 && content[i] < 9) || (content[i] > 13 && content[i] < 27) ? 1 : 0;
            }
            boolean wide = seen > 1 && (content[0] & 0xFF) >= 0xFE && (content[1] & 0xFF) >= 0xFE;
            return !wide && controls * 50 > seen;
        }
    }

    /** Content that no article has. */
    record TooLarge() implements WholeFile {
        String reason() {
            return "the file unpacks to more than " + (MAX_BYTES >> 20)
                    + " MB, more than any article; split it into articles or delete it";
        }
    }

    /** What is no text, for all that it is called. */
    record Binary() implements WholeFile {
        String reason() {
            return "the file is no text but binary data; delete it or give it its right name";
        }
    }

    static WholeFile read(ArticleFile file) throws IOException {
        try (InputStream bytes = file.open()) {
            byte[] content = bytes.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                return new TooLarge();
            }
            Bytes whole = new Bytes(content);
            return whole.isBinary() ? new Binary() : whole;
        }
    }
}
