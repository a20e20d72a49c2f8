package org.communique.server;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The {@code --index} option of every command that reads one. */
final class IndexOption {
    @Option(
            names = "--index",
            paramLabel = "DIR",
            defaultValue = "${env:COMMUNIQUE_INDEX:-var/index}",
            description = "Where the index lies. Default: $COMMUNIQUE_INDEX, else var/index.")
    private Path path;

    @SuppressWarnings("NullAway.Init") // picocli fills it in
    IndexOption() {}

    Path path() {
        return path;
    }
}
