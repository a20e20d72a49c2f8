package org.communique.server.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.communique.lexicon.names.GazetteerProblem;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.jspecify.annotations.Nullable;

/**
 * The project's gazetteer and the user's files, looked at every half second and read again when one has changed.
 *
 * <p>Lines that cannot stand are logged and left out. A file that cannot be read, or is no table, changes nothing: what
 * was known before stays known. Safe for use by several threads.
 */
public final class FollowedGazetteer implements Supplier<QuestionCompiler>, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FollowedGazetteer.class.getName());

    private final List<Path> files;
    private @Nullable Follower follower;

    private volatile QuestionCompiler compiler;
    private List<String> state;

    private FollowedGazetteer(List<Path> files) throws IOException {
        this.files = List.copyOf(files);
        this.state = state(this.files);
        GazetteerReader.Loaded loaded = GazetteerReader.read(this.files);
        report(loaded.problems());
        this.compiler = new QuestionCompiler(NewsSchema.analyzer(), loaded.gazetteer());
    }

    /**
     * Reads the files and begins to follow them.
     *
     * @throws IOException if one of them cannot be read
     */
    public static FollowedGazetteer follow(List<Path> files) throws IOException {
        FollowedGazetteer gazetteer = new FollowedGazetteer(files);
        if (!files.isEmpty()) {
            gazetteer.follower = Follower.start("gazetteer-follower", gazetteer::look);
        }
        return gazetteer;
    }

    /** What asks by the names known now. */
    @Override
    public QuestionCompiler get() {
        return compiler;
    }

    private void look() {
        List<String> now = state(files);
        if (now.equals(state)) {
            return;
        }
        state = now;
        try {
            GazetteerReader.Loaded loaded = GazetteerReader.read(files);
            report(loaded.problems());
            if (loaded.problems().stream().anyMatch(GazetteerProblem::ofWholeFile)) {
                LOG.warning("The names known before stay in use until that file is mended.");
                return;
            }
            compiler = new QuestionCompiler(NewsSchema.analyzer(), loaded.gazetteer());
            LOG.log(Level.INFO, "Names read again from {0}", files);
        } catch (IOException e) {
            LOG.warning("A gazetteer file cannot be read (" + e.getMessage()
                    + "); the names known before stay in use until it can.");
        }
    }

    private static void report(List<GazetteerProblem> problems) {
        problems.forEach(problem -> LOG.warning(problem.toString()));
    }

    /** Time and size of each file, by which a change is noticed. */
    private static List<String> state(List<Path> files) {
        List<String> state = new ArrayList<>();
        for (Path file : files) {
            try {
                BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
                state.add(seen.lastModifiedTime() + " " + seen.size());
            } catch (IOException _) {
                state.add("missing");
            }
        }
        return state;
    }

    @Override
    public void close() {
        Follower running = follower;
        if (running != null) {
            running.close();
        }
    }
}
