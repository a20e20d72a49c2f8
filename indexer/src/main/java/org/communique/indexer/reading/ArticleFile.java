package org.communique.indexer.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that was met, or a member of an archive, with what its name tells.
 *
 * @param path absolute path of the file, of the archive for a member
 * @param relative path from the folder that holds the source, as {@code news/2018/a.html}: the same on every machine
 * @param opening gives the bytes as they are stored
 */
record ArticleFile(Path path, String relative, Opening opening) {
    private static final String GZIP = ".gz";

    /** Opens the stored bytes; the caller closes them. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /** The file of a source: {@code path} is the source itself or lies below it. */
    static ArticleFile of(Path source, Path path) {
        Path parent = source.getParent();
        Path relative = parent == null ? path : parent.relativize(path);
        return new ArticleFile(path, relative.toString().replace('\\', '/'), () -> Files.newInputStream(path));
    }

    /** A member of this archive by its name in it. */
    ArticleFile member(String name, Opening content) {
        return new ArticleFile(path, relative + "!/" + name, content);
    }

    /** What follows the last dot of the name in lower case, {@code .gz} aside; empty where there is none. */
    String kind() {
        String name = plainName();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /** The name without its kind, as a title of last resort. */
    String title() {
        String name = name();
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The content, unpacked; the caller closes it. */
    InputStream open() throws IOException {
        InputStream bytes = new BufferedInputStream(opening.open(), 1 << 16);
        if (!isPacked()) {
            return bytes;
        }
        try {
            return new BufferedInputStream(new UnpackedStream(bytes), 1 << 16);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** The bytes as they are stored, packed or not. */
    InputStream stored() throws IOException {
        return new BufferedInputStream(opening.open(), 1 << 16);
    }

    /** The name without the folders, as it is written. */
    String name() {
        return relative.substring(relative.lastIndexOf('/') + 1);
    }

    private boolean isPacked() {
        return name().toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    private String plainName() {
        String name = name().toLowerCase(Locale.ROOT);
        return isPacked() ? name.substring(0, name.length() - GZIP.length()) : name;
    }
}
