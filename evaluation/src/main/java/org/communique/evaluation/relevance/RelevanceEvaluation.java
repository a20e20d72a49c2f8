package org.communique.evaluation.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.schema.Article;

/** Asks an engine every judged question of a collection. */
public final class RelevanceEvaluation {
    private final List<Path> corpus;
    private final Path queries;
    private final Path qrels;

    /**
     * An evaluation on a collection in the usual files.
     *
     * @param corpus files and folders that the indexer can read
     * @param queries tab-separated or JSON lines
     * @param qrels judgements in the format of TREC
     */
    public RelevanceEvaluation(List<Path> corpus, Path queries, Path qrels) {
        this.corpus = List.copyOf(corpus);
        this.queries = queries;
        this.qrels = qrels;
    }

    /**
     * Measures.
     *
     * @param baseline whether to ask Lucene's stock analysis instead of Communiqué
     * @param plain whether the queries are plain sentences of which any word counts, not the question language
     * @throws JudgementException if queries or judgements cannot be used
     */
    public RelevanceTable measure(boolean baseline, boolean plain) throws IOException {
        List<JudgedQuery> asked = JudgedQueries.read(queries);
        try (Articles articles = new Articles(corpus)) {
            List<Article> searched = articles.all();
            Qrels judged = Qrels.read(qrels, ids(asked), articleIds(searched));
            List<Result> results = new ArrayList<>();
            try (Engine engine = baseline ? new StockEngine(searched) : new CommuniqueEngine(articles.index())) {
                for (JudgedQuery query : asked) {
                    String question = plain ? anyWord(query.text()) : query.text();
                    results.add(Result.of(query, engine.rank(question), judged.of(query.id())));
                }
            }
            return new RelevanceTable(results);
        }
    }

    private static Set<String> ids(List<JudgedQuery> queries) {
        Set<String> ids = new HashSet<>();
        queries.forEach(query -> ids.add(query.id()));
        return ids;
    }

    private static Set<String> articleIds(List<Article> articles) {
        Set<String> ids = new HashSet<>();
        for (Article article : articles) {
            ids.add(article.id());
        }
        return ids;
    }

    /** The question for articles that say any word of a sentence. */
    private static String anyWord(String sentence) {
        List<Question> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(sentence, " \t\n\u00a0\"“”„«»()[]{}?!.,;:…-–—=");
        while (tokens.hasMoreTokens()) {
            words.add(new Question.Word(tokens.nextToken(), false));
        }
        return words.size() == 1 ? words.getFirst().toString() : new Question.Or(words).toString();
    }
}
