package org.communique.indexer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.GazetteerReader;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The {@code --gazetteer} option: whose names articles are looked through for. */
final class NamesOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--gazetteer",
            arity = "1",
            paramLabel = "FILE",
            description = {
                "A table of people, organisations, offices or terms whose names are looked for in the articles, beside"
                        + " the project's own; may be repeated. Give serve the same."
            })
    private List<Path> files = List.of();

    @SuppressWarnings("NullAway.Init") // picocli fills it in
    NamesOption() {}

    /**
     * Reads the files; lines that cannot stand are printed and left out.
     *
     * @throws CommandLine.ParameterException if one of them is no file
     */
    Gazetteer read(PrintStream err) throws IOException {
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "There is no gazetteer file at " + file + "; name one that can be read.");
            }
        }
        GazetteerReader.Loaded loaded = GazetteerReader.read(files);
        loaded.problems().forEach(err::println);
        return loaded.gazetteer();
    }
}
