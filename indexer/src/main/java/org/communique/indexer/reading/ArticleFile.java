package org.communique.indexer.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * A file that was met, with what its name tells.
 *
 * @param path absolute path
 * @param relative path from the folder that holds the source, as {@code news/2018/a.html}: the same on every machine
 */
record ArticleFile(Path path, String relative) {
    private static final String GZIP = ".gz";

    /** The file of a source: {@code path} is the source itself or lies below it. */
    static ArticleFile of(Path source, Path path) {
        Path parent = source.getParent();
        Path relative = parent == null ? path : parent.relativize(path);
        return new ArticleFile(path, relative.toString().replace('\\', '/'));
    }

    /** What follows the last dot of the name in lower case, {@code .gz} aside; empty where there is none. */
    String kind() {
        String name = plainName();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** The name without its kind, as a title of last resort. */
    String title() {
        String name = path.getFileName().toString();
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The content, unpacked; the caller closes it. */
    InputStream open() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        if (!isPacked()) {
            return bytes;
        }
        try {
            return new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private boolean isPacked() {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    private String plainName() {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return isPacked() ? name.substring(0, name.length() - GZIP.length()) : name;
    }
}
