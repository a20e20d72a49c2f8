package org.communique.indexer.reading;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * The files of a source, in the order of their names; hidden files and folders are passed over.
 *
 * @param path the source, absolute
 * @param files itself, or what lies below it
 * @param troubles what could not be listed, as a folder without permission or a link that leads back
 */
public record SourceListing(Path path, List<Listed> files, List<Entry> troubles) {

    /** A file and its size on disk. */
    public record Listed(Path path, long bytes) {}

    /** @throws NoSuchFileException if there is nothing at the path */
    public static SourceListing of(Path source) throws IOException {
        Path path = source.toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        Visitor visitor = new Visitor(path);
        Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        visitor.files.sort(Comparator.comparing(Listed::path));
        return new SourceListing(path, List.copyOf(visitor.files), List.copyOf(visitor.troubles));
    }

    /** The size of all files on disk. */
    public long bytes() {
        return files.stream().mapToLong(Listed::bytes).sum();
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path source;
        private final List<Listed> files = new ArrayList<>();
        private final List<Entry> troubles = new ArrayList<>();

        Visitor(Path source) {
            this.source = source;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                files.add(new Listed(file, attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            String reason = e.getClass().getSimpleName().replace("Exception", "");
            troubles.add(new Entry.Unreadable(
                    Place.whole(file), "it cannot be opened (" + reason + "); check its permissions and links"));
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return !path.equals(source) && path.getFileName().toString().startsWith(".");
        }
    }
}
