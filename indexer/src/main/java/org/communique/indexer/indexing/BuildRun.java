package org.communique.indexer.indexing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.communique.indexer.reading.Entry;
import org.communique.indexer.reading.Place;
import org.communique.indexer.reading.SourceListing;
import org.communique.indexer.reading.SourceReader;
import org.communique.indexer.reading.duplicates.Sketch;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.ArticleLayout;
import org.communique.lexicon.schema.NewsField;

/** One running build: reads with the calling thread, analyses and writes with others. */
final class BuildRun {
    private final Target target;
    private final PreviousCommit previous;
    private final BuildTally tally;
    private final BuildProgress progress;

    /** Where each article of this build was read, by its id. */
    private final Map<String, Place> seen = new HashMap<>();

    /** Files that were not read whole: what the index has from them stays. */
    private final Set<String> damaged = new HashSet<>();

    /** Where articles go, and how they are laid out there. */
    record Target(IndexWriter writer, ArticleLayout layout) {}

    BuildRun(Target target, PreviousCommit previous, BuildTally tally, BuildProgress progress) {
        this.target = target;
        this.previous = previous;
        this.tally = tally;
        this.progress = progress;
    }

    void read(SourceReader reader, List<SourceListing> sources, int threads) throws IOException {
        try (Workers workers = new Workers(threads)) {
            reader.read(sources, previous, entry -> take(entry, workers), progress::read);
            workers.finish();
        }
    }

    private void take(Entry entry, Workers workers) {
        switch (entry) {
            case Entry.Ignored _ -> tally.ignored.increment();
            case Entry.Unreadable(Place place, String reason) -> reject(place, reason);
            case Entry.Read(Article article, Place place, var remark, var traces) -> {
                Place first = seen.putIfAbsent(article.id(), place);
                if (first != null) {
                    reject(
                            place,
                            "the id “" + article.id() + "” was read before at " + first + "; give it one of its own");
                    return;
                }
                if (remark != null) {
                    tally.remarked.increment();
                    progress.remarked(place, remark);
                }
                workers.submit(() -> index(article, place, traces.blocks()));
            }
        }
    }

    private void reject(Place place, String reason) {
        tally.rejected.increment();
        damaged.add(place.file().toString());
        progress.rejected(place, reason);
    }

    private void index(Article article, Place place, Set<Long> blocks) throws IOException {
        Optional<String> before = previous.hash(article.id());
        if (before.isPresent() && before.get().equals(target.layout().digest(article))) {
            tally.unchanged.increment();
            return;
        }
        Document document = target.layout().document(article, place.file().toString());
        Sketch sketch = Sketch.of(article.text());
        if (sketch.tells()) {
            document.add(new BinaryDocValuesField(NewsField.SKETCH.key(), new BytesRef(sketch.bytes())));
        }
        for (long block : blocks) {
            document.add(new StringField(NewsField.BLOCK.key(), BlockTerm.of(block), Field.Store.NO));
        }
        target.writer().updateDocument(new Term(NewsField.ID.key(), article.id()), document);
        (before.isPresent() ? tally.updated : tally.added).increment();
    }

    /** Deletes what the sources had at the last build and have no longer. */
    void removeWhatHasGone(List<SourceListing> sources) throws IOException {
        Set<String> gone =
                previous.gone((id, file) -> seen.containsKey(id) || damaged.contains(file) || !isBelow(file, sources));
        for (String id : gone) {
            target.writer().deleteDocuments(new Term(NewsField.ID.key(), id));
            tally.removed.increment();
        }
    }

    private static boolean isBelow(String file, List<SourceListing> sources) {
        Path path = Path.of(file);
        return sources.stream().anyMatch(source -> path.startsWith(source.path()));
    }
}
