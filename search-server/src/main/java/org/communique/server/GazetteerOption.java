package org.communique.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.server.search.FollowedGazetteer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The {@code --gazetteer} option of every command that knows names. */
final class GazetteerOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--gazetteer",
            arity = "1",
            paramLabel = "FILE",
            description =
                    "A table of people, organisations, offices or terms, beside the project's own; may be repeated.")
    private List<Path> files = List.of();

    @SuppressWarnings("NullAway.Init") // picocli fills it in
    GazetteerOption() {}

    /** @throws CommandLine.ParameterException if one of them is no file */
    List<Path> files() {
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "There is no gazetteer file at " + file + "; name one that can be read.");
            }
        }
        return files;
    }

    /** The names as the files tell them now. */
    Gazetteer read() throws IOException {
        return GazetteerReader.read(files()).gazetteer();
    }

    FollowedGazetteer follow() throws IOException {
        return FollowedGazetteer.follow(files());
    }
}
