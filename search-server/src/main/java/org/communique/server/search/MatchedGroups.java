package org.communique.server.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.communique.lexicon.schema.ArticleDocument;
import org.communique.lexicon.schema.NewsField;

/**
 * The groups of near-duplicates among all articles that match a question: of each the oldest article that matches is shown, the
 * others are hidden. Which that is depends on nothing but the articles that match, not on their score or order.
 */
final class MatchedGroups {
    private final Map<BytesRef, Matched> groups = new HashMap<>();
    private final Map<Integer, Matched> members = new HashMap<>();

    private MatchedGroups() {}

    /** Hides nothing. */
    static MatchedGroups none() {
        return new MatchedGroups();
    }

    /** What matches of one group. */
    private static final class Matched {
        private final String group;
        private int shown = -1;
        private long day;
        private BytesRef id = new BytesRef();
        private int articles;

        Matched(String group) {
            this.group = group;
        }

        void add(int document, long day, BytesRef id) {
            boolean older = shown < 0 || day < this.day || (day == this.day && id.compareTo(this.id) < 0);
            if (older) {
                shown = document;
                this.day = day;
                this.id = BytesRef.deepCopyOf(id);
            }
            articles++;
        }
    }

    /** Whether another article is shown for this one. */
    boolean hides(int document) {
        Matched matched = members.get(document);
        return matched != null && matched.shown != document;
    }

    /** How many articles are hidden. */
    int hidden() {
        return members.size() - groups.size();
    }

    /** What an article stands for; a group of none more for one by itself. */
    Hit.Group of(int document) {
        Matched matched = members.get(document);
        return matched == null ? Hit.Group.NONE : new Hit.Group(matched.group, matched.articles - 1);
    }

    private void add(BytesRef group, int document, long day, BytesRef id) {
        Matched matched = groups.get(group);
        if (matched == null) {
            matched = new Matched(group.utf8ToString());
            groups.put(BytesRef.deepCopyOf(group), matched);
        }
        matched.add(document, day, id);
        members.put(document, matched);
    }

    /** Makes the collectors of one search. */
    static final class PerSlice implements CollectorManager<Members, MatchedGroups> {
        private final MatchedGroups matched = new MatchedGroups();

        @Override
        public Members newCollector() {
            return new Members(matched);
        }

        @Override
        public MatchedGroups reduce(Collection<Members> collectors) {
            return matched;
        }
    }

    /** Notes each match that belongs to a group; the searcher has one thread, so all collectors of a search may share. */
    static final class Members extends SimpleCollector {
        private final MatchedGroups matched;
        private int base;
        private BinaryDocValues groups = DocValues.emptyBinary();
        private NumericDocValues days = DocValues.emptyNumeric();
        private SortedDocValues ids = DocValues.emptySorted();

        private Members(MatchedGroups matched) {
            this.matched = matched;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            base = segment.docBase;
            groups = DocValues.getBinary(segment.reader(), NewsField.GROUP.key());
            days = DocValues.getNumeric(segment.reader(), NewsField.PUBLISHED_DAY.key());
            ids = DocValues.getSorted(segment.reader(), NewsField.ID.key());
        }

        @Override
        public void collect(int document) throws IOException {
            if (!groups.advanceExact(document) || groups.binaryValue().length == 0) {
                return;
            }
            if (days.advanceExact(document) && ids.advanceExact(document)) {
                long day = days.longValue() == ArticleDocument.UNDATED ? Long.MAX_VALUE : days.longValue();
                matched.add(groups.binaryValue(), base + document, day, ids.lookupOrd(ids.ordValue()));
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
