package org.communique.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.schema.NewsField;
import org.jspecify.annotations.Nullable;

/** Where one article answers a question. */
final class ArticleMatches {
    /** Enough to choose snippets from, few enough that a word of every line costs nothing. */
    private static final int MOST = 400;

    private final @Nullable Matches matches;

    private ArticleMatches(@Nullable Matches matches) {
        this.matches = matches;
    }

    static ArticleMatches of(IndexSearcher searcher, Weight weight, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return new ArticleMatches(weight.matches(leaf, document - leaf.docBase));
    }

    /** The marks in a text field by all readings, in order, overlapping ones joined; the first {@value #MOST} a reading. */
    List<Mark> in(NewsField field) throws IOException {
        List<Mark> marks = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            MatchesIterator found = matches == null ? null : matches.getMatches(field.in(reading));
            for (int i = 0; found != null && i < MOST && found.next(); i++) {
                marks.add(new Mark(found.startOffset(), found.endOffset()));
            }
        }
        return joined(marks);
    }

    private static List<Mark> joined(List<Mark> marks) {
        Collections.sort(marks);
        List<Mark> joined = new ArrayList<>();
        for (Mark mark : marks) {
            if (!joined.isEmpty() && mark.start() < joined.getLast().end()) {
                Mark last = joined.removeLast();
                joined.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }
}
