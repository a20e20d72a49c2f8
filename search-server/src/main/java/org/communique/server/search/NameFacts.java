package org.communique.server.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.ArticleDocument;

/**
 * What the index says of a name the gazetteer knows.
 *
 * @param articles that name it
 * @param byYear how many of them were published in which year, undated ones left out
 * @param newest of them, at most ten
 * @param together the people named in most of the same articles, most first, at most ten
 */
public record NameFacts(
        int articles, SortedMap<Integer, Integer> byYear, List<Article> newest, List<Together> together) {
    private static final int SHOWN = 10;

    public NameFacts {
        byYear = new TreeMap<>(byYear);
        newest = List.copyOf(newest);
        together = List.copyOf(together);
    }

    /** Somebody who is named in the same articles, and how many they are. */
    public record Together(Person person, int articles) {}

    /** Asks as {@code person:}, {@code org:} and {@code office:} do. */
    static NameFacts of(IndexSearcher searcher, QuestionCompiler compiler, NameKind kind, String id)
            throws IOException {
        Query query = query(compiler, kind, id);
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        TopFieldDocs found = searcher.search(
                query, new TopFieldCollectorManager(SortOrder.NEWEST.fields(), most, null, Integer.MAX_VALUE));
        SortedMap<Integer, Integer> byYear = new TreeMap<>();
        List<Article> newest = new ArrayList<>();
        for (var hit : found.scoreDocs) {
            if (hit instanceof FieldDoc dated
                    && dated.fields[0] instanceof Long day
                    && day != ArticleDocument.UNDATED) {
                byYear.merge(LocalDate.ofEpochDay(day).getYear(), 1, Integer::sum);
            }
            if (newest.size() < SHOWN) {
                newest.add(ArticleDocument.article(searcher.storedFields().document(hit.doc, ArticleDocument.STORED)));
            }
        }
        return new NameFacts(found.scoreDocs.length, byYear, newest, together(searcher, query, compiler, id));
    }

    private static List<Together> together(IndexSearcher searcher, Query query, QuestionCompiler compiler, String id)
            throws IOException {
        List<Together> together = new ArrayList<>();
        for (Facet.Value value : Facets.of(searcher, query, compiler.gazetteer())
                .of(NameKind.PERSON, SHOWN + 1)
                .values()) {
            compiler.gazetteer()
                    .person(value.id())
                    .filter(person -> !person.id().equals(id))
                    .ifPresent(person -> together.add(new Together(person, value.articles())));
        }
        return together.subList(0, Math.min(SHOWN, together.size()));
    }

    private static Query query(QuestionCompiler compiler, NameKind kind, String id) {
        return compiler.compile(new Question.Naming(kind, id)).query();
    }
}
