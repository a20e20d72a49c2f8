package org.communique.server;

import java.nio.file.Path;
import org.communique.lexicon.names.GazetteerReader;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.NewsSchema;
import org.communique.server.search.NewsIndex;
import org.communique.server.search.NewsSearch;
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

    static NewsSearch search(NewsIndex index) {
        return new NewsSearch(index, new QuestionCompiler(NewsSchema.analyzer(), GazetteerReader.builtIn()));
    }
}
