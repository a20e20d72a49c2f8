package org.communique.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.indexer.indexing.BuildProgress;
import org.communique.indexer.indexing.BuildReport;
import org.communique.indexer.indexing.IndexBuild;
import org.communique.indexer.reading.FieldNames;
import org.communique.indexer.reading.Place;
import org.communique.indexer.reading.SourceListing;
import org.communique.indexer.reading.SourceReader;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.schema.ArticleLayout;
import org.communique.lexicon.schema.NewsSchema;

/** A folder of news and the index of it, built as the indexer builds it. */
public final class NewsFixture {
    private final Path folder;

    /** @param folder an empty folder to work in */
    public NewsFixture(Path folder) {
        this.folder = folder;
    }

    /** Where the index is, or will be. */
    public Path index() {
        return folder.resolve("index");
    }

    /** Makes these lines of JSON the whole of the news and builds. */
    public void build(String... lines) throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("news.jsonl"), String.join("\n", lines) + "\n");
        build(news);
    }

    /** The same with the names of another gazetteer. */
    public void build(Gazetteer names, String... lines) throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("news.jsonl"), String.join("\n", lines) + "\n");
        build(news, new ArticleLayout(NewsSchema.analyzer(), names));
    }

    /** Builds from a source. */
    public BuildReport build(Path source) throws IOException {
        return build(source, ArticleLayout.builtIn());
    }

    private BuildReport build(Path source, ArticleLayout layout) throws IOException {
        IndexBuild build = new IndexBuild(layout, new SourceReader(FieldNames.standard()), 2);
        return build.run(index(), false, List.of(SourceListing.of(source)), new Silence());
    }

    private static final class Silence implements BuildProgress {
        @Override
        public void read(long bytes) {}

        @Override
        public void rejected(Place place, String reason) {
            throw new AssertionError(place + ": " + reason);
        }

        @Override
        public void remarked(Place place, String remark) {
            throw new AssertionError(place + ": " + remark);
        }
    }
}
