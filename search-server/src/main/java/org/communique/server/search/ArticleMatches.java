package org.communique.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Weight;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.query.Tier;
import org.communique.lexicon.schema.NewsField;
import org.jspecify.annotations.Nullable;

/** Where one article answers a question. */
final class ArticleMatches {
    /** Enough to choose snippets from, few enough that a word of every line costs nothing. */
    private static final int MOST = 400;

    /** Places told of each word, reading and field. */
    private static final int MOST_WORDS = 20;

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

    /** Which words of the question matched where, the best tier of each place; of a question compiled with its tiers. */
    List<MatchedWord> words() throws IOException {
        Map<String, MatchedWord> words = new TreeMap<>();
        for (NamedMatches named : matches == null ? List.<NamedMatches>of() : NamedMatches.findNamedMatches(matches)) {
            Optional<Tier.Traced> traced = Tier.of(named);
            for (String indexField : named) {
                MatchesIterator found = named.getMatches(indexField);
                NewsField field = field(indexField);
                for (int i = 0; traced.isPresent() && found != null && i < MOST_WORDS && found.next(); i++) {
                    Mark mark = new Mark(found.startOffset(), found.endOffset());
                    Tier.Traced match = traced.get();
                    String place = field + String.format(Locale.ROOT, "%09d", mark.start()) + match.asked();
                    words.merge(
                            place,
                            new MatchedWord(match.asked(), match.tier(), field, mark),
                            (one, other) -> one.tier().compareTo(other.tier()) <= 0 ? one : other);
                }
            }
        }
        return List.copyOf(words.values());
    }

    private static NewsField field(String indexField) {
        for (NewsField field : NewsField.values()) {
            for (Reading reading : Reading.values()) {
                if (field.isText() && field.in(reading).equals(indexField)) {
                    return field;
                }
            }
        }
        throw new IllegalStateException("A match is in no text field: " + indexField);
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
