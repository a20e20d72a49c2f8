package org.communique.evaluation.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.communique.indexer.indexing.BuildProgress;
import org.communique.indexer.indexing.IndexBuild;
import org.communique.indexer.reading.Entry;
import org.communique.indexer.reading.FieldNames;
import org.communique.indexer.reading.Place;
import org.communique.indexer.reading.SourceListing;
import org.communique.indexer.reading.SourceReader;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.ArticleLayout;

/** The articles that are searched in an evaluation, in memory and in an index of their own that is deleted afterwards. */
public final class Articles implements AutoCloseable {
    private final List<SourceListing> sources = new ArrayList<>();
    private final Path index;

    /** @param paths files and folders that the indexer can read */
    public Articles(List<Path> paths) throws IOException {
        for (Path path : paths) {
            sources.add(SourceListing.of(path));
        }
        index = Files.createTempDirectory("communique-evaluation");
    }

    List<Article> all() {
        List<Article> articles = new ArrayList<>();
        SourceReader reader = new SourceReader(FieldNames.standard());
        for (SourceListing source : sources) {
            reader.read(
                    source,
                    entry -> {
                        if (entry instanceof Entry.Read read) {
                            articles.add(read.article());
                        }
                    },
                    bytes -> {});
        }
        return articles;
    }

    /** Builds the index as the indexer does. */
    public Path index() throws IOException {
        SourceReader reader = new SourceReader(FieldNames.standard());
        new IndexBuild(ArticleLayout.builtIn(), reader, 2).run(index, true, sources, new Silence());
        return index;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static final class Silence implements BuildProgress {
        @Override
        public void read(long bytes) {}

        @Override
        public void rejected(Place place, String reason) {}

        @Override
        public void remarked(Place place, String remark) {}
    }
}
