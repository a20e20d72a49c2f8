package org.communique.lexicon.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Matches by places that are known, in order. */
final class WordMatches implements MatchesIterator {
    private final List<Span> spans;
    private final Query query;
    private int at = -1;

    /** @param spans in any order; of equal ones the first counts */
    WordMatches(List<Span> spans, Query query) {
        this.spans = spans.stream().distinct().sorted().toList();
        this.query = query;
    }

    /** Positions of words, and offsets of their letters, the end one past the last. */
    record Span(int first, int last, int start, int end) implements Comparable<Span> {
        static Span of(MatchesIterator match) throws IOException {
            return new Span(match.startPosition(), match.endPosition(), match.startOffset(), match.endOffset());
        }

        @Override
        public int compareTo(Span other) {
            return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
        }
    }

    /** The words of one match, those next to each other as one. */
    static List<Span> joined(MatchesIterator words) throws IOException {
        List<Span> spans = new ArrayList<>();
        while (words.next()) {
            spans.add(Span.of(words));
        }
        spans.sort(null);
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && span.first() <= last.last() + 1) {
                joined.removeLast();
                joined.add(new Span(
                        last.first(),
                        Math.max(last.last(), span.last()),
                        last.start(),
                        Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    @Override
    public boolean next() {
        at = Math.min(at + 1, spans.size());
        return at < spans.size();
    }

    @Override
    public int startPosition() {
        return spans.get(at).first();
    }

    @Override
    public int endPosition() {
        return spans.get(at).last();
    }

    @Override
    public int startOffset() {
        return spans.get(at).start();
    }

    @Override
    public int endOffset() {
        return spans.get(at).end();
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
        return null;
    }

    @Override
    public Query getQuery() {
        return query;
    }
}
