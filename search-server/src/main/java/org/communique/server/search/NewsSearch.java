package org.communique.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.query.NameKind;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.query.QuestionParser;
import org.communique.lexicon.query.QuestionSyntaxException;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.ArticleDocument;
import org.communique.lexicon.schema.NewsField;
import org.communique.server.suggesting.Correction;
import org.communique.server.suggesting.DidYouMean;

/** Answers questions. Safe for use by several threads. */
public final class NewsSearch {
    /** An office of twenty holders in all their spellings takes two thousand; Lucene's own bound is 1,024. */
    private static final int MOST_CLAUSES = 8_192;

    /** A question that finds more articles than that is taken to be meant as it stands. */
    private static final int FEW = 2;

    private final NewsIndex index;
    private final Supplier<QuestionCompiler> compilers;
    private final Snippets snippets = new Snippets();

    /** @param compiler for the analysis that the index was built with */
    public NewsSearch(NewsIndex index, QuestionCompiler compiler) {
        this(index, () -> compiler);
    }

    /** @param compilers the one to use now; each for the analysis that the index was built with */
    public NewsSearch(NewsIndex index, Supplier<QuestionCompiler> compilers) {
        this.index = index;
        this.compilers = compilers;
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    /** The names known now. */
    public Gazetteer gazetteer() {
        return compilers.get().gazetteer();
    }

    /**
     * Answers a question with one page of hits.
     *
     * @throws org.communique.lexicon.query.QuestionSyntaxException if it cannot be read
     * @throws QuestionTooLargeException if its names have too many spellings to be asked in one go
     * @throws IndexNotReadyException if there is no index
     */
    public SearchPage search(SearchRequest request) {
        long start = System.nanoTime();
        Question question = request.filters().narrow(QuestionParser.parse(request.question()));
        return index.read(searcher -> {
            QuestionCompiler.Compiled compiled = compilers.get().compile(question);
            Query query = rewritten(searcher, compiled.query());
            TopFieldDocs found = found(searcher, query, request);
            List<Hit> hits = hits(searcher, query, found, request);
            List<Correction> meant = didYouMean(searcher, request, found.totalHits.value());
            double milliseconds = (System.nanoTime() - start) / 1e6;
            return new SearchPage(
                    request,
                    new Understood(question, compiled.names()),
                    found.totalHits.value(),
                    hits,
                    meant,
                    milliseconds);
        });
    }

    private List<Correction> didYouMean(IndexSearcher searcher, SearchRequest request, long total) throws IOException {
        return total > FEW
                ? List.of()
                : DidYouMean.of(
                        searcher, request.question(), (int) total, text -> count(searcher, text, request.filters()));
    }

    /** The articles that a question finds under the filters; 0 where it cannot be asked. */
    private int count(IndexSearcher searcher, String text, Filters filters) throws IOException {
        try {
            Question question = filters.narrow(QuestionParser.parse(text));
            return searcher.count(
                    rewritten(searcher, compilers.get().compile(question).query()));
        } catch (QuestionSyntaxException | QuestionTooLargeException e) {
            return 0;
        }
    }

    /** The article of an id. */
    public Optional<Article> article(String id) {
        return index.read(searcher -> {
            TopDocs found = searcher.search(new TermQuery(new Term(NewsField.ID.key(), id)), 1);
            return found.scoreDocs.length == 0
                    ? Optional.empty()
                    : Optional.of(article(searcher.storedFields(), found.scoreDocs[0].doc));
        });
    }

    /** What the index says of a name, by its id in the gazetteer. */
    public NameFacts facts(NameKind kind, String id) {
        QuestionCompiler compiler = compilers.get();
        return index.read(searcher -> NameFacts.of(searcher, compiler, kind, id));
    }

    /** The number of articles in the index. */
    public int articles() {
        return index.read(searcher -> searcher.getIndexReader().numDocs());
    }

    private static Query rewritten(IndexSearcher searcher, Query query) throws IOException {
        try {
            return searcher.rewrite(query);
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QuestionTooLargeException(MOST_CLAUSES, e);
        }
    }

    private static TopFieldDocs found(IndexSearcher searcher, Query query, SearchRequest request) throws IOException {
        long last = request.paging().firstHit() + request.paging().size();
        int wanted = Math.clamp(last, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
        return searcher.search(
                query, new TopFieldCollectorManager(request.order().fields(), wanted, null, Integer.MAX_VALUE));
    }

    private List<Hit> hits(IndexSearcher searcher, Query query, TopFieldDocs found, SearchRequest request)
            throws IOException {
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (long i = request.paging().firstHit(); i < found.scoreDocs.length; i++) {
            ScoreDoc hit = found.scoreDocs[(int) i];
            Article article = article(stored, hit.doc);
            ArticleMatches matches = ArticleMatches.of(searcher, weight, hit.doc);
            hits.add(new Hit(
                    article,
                    score(hit, request.order()),
                    new MarkedText(article.title(), matches.in(NewsField.TITLE)),
                    snippets.best(article.text(), matches.in(NewsField.BODY))));
        }
        return hits;
    }

    private static float score(ScoreDoc hit, SortOrder order) {
        int field = order == SortOrder.RELEVANCE ? 0 : 1;
        return hit instanceof FieldDoc sorted && sorted.fields[field] instanceof Float score ? score : Float.NaN;
    }

    private static Article article(StoredFields stored, int document) throws IOException {
        return ArticleDocument.article(stored.document(document, ArticleDocument.STORED));
    }
}
