package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.schema.ArticleDocument;
import org.communique.lexicon.schema.NewsField;

/** Turns a question into the Lucene query that answers it. */
public final class QuestionCompiler {
    private static final List<NewsField> TEXT = List.of(NewsField.TITLE, NewsField.BODY);

    /** A word in a headline says more than one in the text. */
    private static final float TITLE_WEIGHT = 2.5f;

    /** The exact form first, then other endings, then other spellings. */
    private static final float EXACT_WEIGHT = 1.5f;

    private static final float NAME_WEIGHT = 0.6f;

    /** How much the weaker readings of one word add to its best. */
    private static final float TIE = 0.1f;

    private final Wording wording;

    /** @param analyzer the one that the index was built with */
    public QuestionCompiler(NewsAnalyzer analyzer) {
        this.wording = new Wording(analyzer);
    }

    /** The query for a question; one that matches nothing where the question has no words, as {@code "—"}. */
    public Query compile(Question question) {
        return compile(question, TEXT).orElse(new MatchNoDocsQuery("the question has no words"));
    }

    private Optional<Query> compile(Question question, List<NewsField> fields) {
        return switch (question) {
            case Question.Word(String text, boolean literal) -> said(text, literal, fields);
            case Question.Phrase(String text, boolean literal) -> said(text, literal, fields);
            case Question.And(List<Question> parts) -> and(parts, fields);
            case Question.Or(List<Question> parts) -> or(parts, fields);
            case Question.Not(Question part) -> and(List.of(question), fields);
            case Question.In(NewsField field, Question part) -> compile(part, List.of(field));
            case Question.FromSource(String source) -> Optional.of(filter(NewsField.SOURCE, source));
            case Question.InLanguage(String language) -> Optional.of(filter(NewsField.LANGUAGE, language));
            case Question.PublishedIn(var range) ->
                Optional.of(new ConstantScoreQuery(ArticleDocument.publishedIn(range)));
        };
    }

    private Optional<Query> said(String text, boolean literal, List<NewsField> fields) {
        List<Query> ways = new ArrayList<>();
        for (NewsField field : fields) {
            float weight = field == NewsField.TITLE ? TITLE_WEIGHT : 1;
            add(ways, wording.query(text, field, Reading.EXACT), weight * EXACT_WEIGHT);
            if (!literal) {
                add(ways, wording.query(text, field, Reading.STEM), weight);
                add(ways, wording.query(text, field, Reading.NAME), weight * NAME_WEIGHT);
            }
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(ways, TIE));
    }

    private static void add(List<Query> ways, Optional<Query> way, float weight) {
        way.ifPresent(query -> ways.add(new BoostQuery(query, weight)));
    }

    private Optional<Query> and(List<Question> parts, List<NewsField> fields) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = false;
        boolean refused = false;
        for (Question part : parts) {
            if (part instanceof Question.Not(Question unwanted)) {
                Optional<Query> query = compile(unwanted, fields);
                query.ifPresent(found -> all.add(found, Occur.MUST_NOT));
                refused |= query.isPresent();
            } else {
                Optional<Query> query = compile(part, fields);
                query.ifPresent(found -> all.add(found, isFilter(part) ? Occur.FILTER : Occur.MUST));
                wanted |= query.isPresent();
            }
        }
        if (!wanted && refused) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return wanted || refused ? Optional.of(all.build()) : Optional.empty();
    }

    private Optional<Query> or(List<Question> parts, List<NewsField> fields) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> compile(part, fields).ifPresent(query -> any.add(query, Occur.SHOULD)));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private static boolean isFilter(Question part) {
        return part instanceof Question.FromSource
                || part instanceof Question.InLanguage
                || part instanceof Question.PublishedIn;
    }

    private static Query filter(NewsField field, String value) {
        return new ConstantScoreQuery(new TermQuery(new Term(field.key(), value)));
    }
}
