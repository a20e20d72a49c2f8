package org.communique.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * The first hits of an answer, near-duplicates collapsed or not.
 *
 * @param hits as many as were wanted, or all there are
 * @param articles that match the question, exactly
 * @param groups of which each makes one hit; the same number where nothing is collapsed
 * @param matched tells what each hit stands for
 */
record GroupedHits(List<ScoreDoc> hits, long articles, long groups, MatchedGroups matched) {
    /** So many more are collected than wanted, since some will be hidden; where it is too few, the search is made twice. */
    private static final int SPARE = 32;

    /** What is searched, how many hits of it, in which order. */
    record Wanted(Query query, int most, Sort order) {}

    static GroupedHits search(IndexSearcher searcher, Wanted wanted, Grouping grouping) throws IOException {
        if (!grouping.collapsed()) {
            return everyOne(searcher, wanted, grouping);
        }
        int all = Math.max(1, searcher.getIndexReader().maxDoc());
        int spared = Math.min(wanted.most + SPARE, all);
        Object[] results = searcher.search(
                wanted.query, new MultiCollectorManager(top(wanted, spared), new MatchedGroups.PerSlice()));
        TopFieldDocs top = (TopFieldDocs) results[0];
        MatchedGroups matched = (MatchedGroups) results[1];
        long articles = top.totalHits.value();
        List<ScoreDoc> shown = shown(top, matched, wanted.most);
        if (shown.size() < Math.min(wanted.most, articles - matched.hidden())) {
            int enough = Math.min(all, wanted.most + matched.hidden());
            shown = shown(searcher.search(wanted.query, top(wanted, enough)), matched, wanted.most);
        }
        return new GroupedHits(shown, articles, articles - matched.hidden(), matched);
    }

    private static GroupedHits everyOne(IndexSearcher searcher, Wanted wanted, Grouping grouping) throws IOException {
        Query query = grouping.group() == null ? wanted.query : within(searcher, wanted.query, grouping.group());
        TopFieldDocs top = searcher.search(query, top(wanted, wanted.most));
        long articles = top.totalHits.value();
        return new GroupedHits(List.of(top.scoreDocs), articles, articles, MatchedGroups.none());
    }

    private static Query within(IndexSearcher searcher, Query query, String group) throws IOException {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(GroupMembers.query(searcher.getIndexReader(), group), Occur.FILTER)
                .build();
    }

    private static TopFieldCollectorManager top(Wanted wanted, int most) {
        return new TopFieldCollectorManager(wanted.order, most, null, Integer.MAX_VALUE);
    }

    private static List<ScoreDoc> shown(TopFieldDocs top, MatchedGroups matched, int most) {
        List<ScoreDoc> shown = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            if (shown.size() < most && !matched.hides(hit.doc)) {
                shown.add(hit);
            }
        }
        return shown;
    }
}
