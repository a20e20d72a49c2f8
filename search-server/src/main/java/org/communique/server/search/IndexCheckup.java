package org.communique.server.search;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.schema.ForeignStampException;
import org.communique.lexicon.schema.SchemaStamp;

/**
 * Whether the index of a directory can be served.
 *
 * @param well whether it can
 * @param sentence what was found, and what to do where it is not well
 */
public record IndexCheckup(boolean well, String sentence) {

    /**
     * Reads every segment of the index and compares its checksums; as fast as the disk.
     *
     * @param names that are known now
     */
    public static IndexCheckup of(Path path, Gazetteer names) throws IOException {
        try (FSDirectory directory = FSDirectory.open(path)) {
            if (!DirectoryReader.indexExists(directory)) {
                return new IndexCheckup(
                        false,
                        "There is no index at " + path + "; build one with: ./communique index --index " + path
                                + " SOURCE");
            }
            return of(directory, names);
        }
    }

    private static IndexCheckup of(FSDirectory directory, Gazetteer names) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            SchemaStamp.check(reader.getIndexCommit().getUserData());
            boolean named = SchemaStamp.isNamedBy(names, reader.getIndexCommit().getUserData());
            IndexCheckup checkup = checked(directory, reader.numDocs());
            return named || !checkup.well
                    ? checkup
                    : new IndexCheckup(
                            true,
                            checkup.sentence
                                    + " It was looked through for other names than are known now; give index and serve"
                                    + " the same --gazetteer files.");
        } catch (ForeignStampException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            return new IndexCheckup(false, String.valueOf(e.getMessage()));
        }
    }

    private static IndexCheckup checked(FSDirectory directory, int articles) throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            check.setInfoStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            CheckIndex.Status status = check.checkIndex();
            return status.clean
                    ? new IndexCheckup(true, String.format(Locale.ROOT, "It is whole: %,d articles.", articles))
                    : new IndexCheckup(
                            false,
                            status.totLoseDocCount + " of its articles are lost to damage; rebuild it with:"
                                    + " ./communique index --rebuild SOURCE");
        } catch (LockObtainFailedException e) {
            return new IndexCheckup(true, "A build is writing to it just now; ask again when it has ended.");
        }
    }
}
