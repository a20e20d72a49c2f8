package org.communique.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;

/** What a test finds in an index. */
final class IndexedTitles {
    private IndexedTitles() {}

    /** Ids and titles of all articles, in order. */
    static List<String> of(Path index) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            TreeSet<String> titles = new TreeSet<>();
            StoredFields stored = reader.storedFields();
            for (var leaf : reader.leaves()) {
                for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                    if (leaf.reader().getLiveDocs() == null
                            || leaf.reader().getLiveDocs().get(i)) {
                        var article = stored.document(leaf.docBase + i);
                        titles.add(article.get("id") + " " + article.get("title"));
                    }
                }
            }
            return List.copyOf(titles);
        }
    }
}
