package org.communique.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.query.AskedName;
import org.communique.lexicon.query.Breadth;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.query.QuestionCompiler;
import org.communique.lexicon.query.TypedLanguage;
import org.communique.lexicon.query.syntax.QuestionSyntaxException;
import org.communique.lexicon.schema.Article;
import org.communique.lexicon.schema.ArticleDocument;
import org.communique.lexicon.schema.MentionFields;
import org.communique.lexicon.schema.NewsField;
import org.communique.server.suggesting.Correction;
import org.communique.server.suggesting.DidYouMean;

/** Answers questions. Safe for use by several threads. */
public final class NewsSearch {
    /** A question that finds more articles than that is taken to be meant as it stands. */
    private static final int FEW = 2;

    private static final Set<String> NAMED = Stream.concat(
                    ArticleDocument.STORED.stream(), MentionFields.STORED.stream())
            .collect(Collectors.toUnmodifiableSet());

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
        IndexSearcher.setMaxClauseCount(Bounded.MOST_CLAUSES);
    }

    /** The names known now. */
    public Gazetteer gazetteer() {
        return compilers.get().gazetteer();
    }

    /**
     * Answers a question with one page of hits.
     *
     * @throws org.communique.lexicon.query.syntax.QuestionSyntaxException if it cannot be read
     * @throws QuestionTooLargeException if it stands for more words than are asked in one go
     * @throws IndexNotReadyException if there is no index
     */
    public SearchPage search(SearchRequest request) {
        long start = System.nanoTime();
        Question question = narrowed(request.options().syntax().parse(request.question()), request);
        return Bounded.asked(() -> index.read(searcher -> {
            QuestionCompiler compiler = compilers.get();
            Breadth breadth = request.options().breadth();
            QuestionCompiler.Compiled compiled = compiler.compile(
                    question, breadth, request.options().details().explained());
            Query query = searcher.rewrite(compiled.query());
            Bounded.check(query, searcher);
            Query ranked = request.order() == SortOrder.RECENT ? Recency.blended(query, searcher) : query;
            GroupedHits found = found(searcher, ranked, request);
            long total = found.articles();
            AskedIndex asked = new AskedIndex(searcher, compiler);
            List<Hit> hits = hits(searcher, query, found, request);
            return new SearchPage(
                    request,
                    new Understood(question, asked.named(compiled.names())),
                    total,
                    found.groups(),
                    asked.exactly(question, total),
                    total == 0 ? asked.relaxed(question, breadth) : List.of(),
                    hits,
                    Facets.wanted(searcher, query, request.options().details(), compiler.gazetteer()),
                    didYouMean(searcher, request, total),
                    (System.nanoTime() - start) / 1e6);
        }));
    }

    /** With the filters of the request; in the language it is typed in where it shall not go across. */
    private static Question narrowed(Question question, SearchRequest request) {
        Question narrowed = request.filters().narrow(question);
        Optional<String> language =
                request.options().breadth().across() ? Optional.empty() : TypedLanguage.of(question);
        return language.<Question>map(code -> new Question.And(List.of(narrowed, new Question.InLanguage(code))))
                .orElse(narrowed);
    }

    /** A question as it is read, without the articles that answer it. */
    public Understood understood(Question question) {
        QuestionCompiler compiler = compilers.get();
        List<AskedName> names = compiler.compile(question).names();
        return index.read(searcher -> new Understood(question, new AskedIndex(searcher, compiler).named(names)));
    }

    private List<Correction> didYouMean(IndexSearcher searcher, SearchRequest request, long total) throws IOException {
        return total > FEW
                ? List.of()
                : DidYouMean.of(searcher, request.question(), (int) total, text -> count(searcher, text, request));
    }

    /** The articles that a question finds within a request; 0 where it cannot be asked. */
    private int count(IndexSearcher searcher, String text, SearchRequest request) throws IOException {
        try {
            Question question = narrowed(request.options().syntax().parse(text), request);
            return searcher.count(compilers
                    .get()
                    .compile(question, request.options().breadth(), false)
                    .query());
        } catch (QuestionSyntaxException e) {
            return 0;
        }
    }

    /** The article of an id. */
    public Optional<NamedArticle> article(String id) {
        return index.read(searcher -> {
            TopDocs found = searcher.search(new TermQuery(new Term(NewsField.ID.key(), id)), 1);
            return found.scoreDocs.length == 0
                    ? Optional.empty()
                    : Optional.of(named(searcher.storedFields(), found.scoreDocs[0].doc));
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

    private static GroupedHits found(IndexSearcher searcher, Query query, SearchRequest request) throws IOException {
        long last = request.paging().firstHit() + request.paging().size();
        int wanted = Math.clamp(last, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
        return GroupedHits.search(
                searcher,
                new GroupedHits.Wanted(query, wanted, request.order().fields()),
                request.options().grouping());
    }

    private List<Hit> hits(IndexSearcher searcher, Query query, GroupedHits found, SearchRequest request)
            throws IOException {
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (long i = request.paging().firstHit(); i < found.hits().size(); i++) {
            ScoreDoc hit = found.hits().get((int) i);
            Article article = article(stored, hit.doc);
            ArticleMatches matches = ArticleMatches.of(searcher, weight, hit.doc);
            hits.add(new Hit(
                    article,
                    score(hit, request.order()),
                    new MarkedText(article.title(), matches.in(NewsField.TITLE)),
                    snippets.best(article.text(), matches.in(NewsField.BODY)),
                    request.options().details().explained() ? matches.words() : List.of(),
                    found.matched().of(hit.doc)));
        }
        return hits;
    }

    private static float score(ScoreDoc hit, SortOrder order) {
        int field = order == SortOrder.RELEVANCE || order == SortOrder.RECENT ? 0 : 1;
        return hit instanceof FieldDoc sorted && sorted.fields[field] instanceof Float score ? score : Float.NaN;
    }

    private static NamedArticle named(StoredFields stored, int document) throws IOException {
        Document read = stored.document(document, NAMED);
        return new NamedArticle(ArticleDocument.article(read), MentionFields.mentioned(read));
    }

    private static Article article(StoredFields stored, int document) throws IOException {
        return ArticleDocument.article(stored.document(document, ArticleDocument.STORED));
    }
}
