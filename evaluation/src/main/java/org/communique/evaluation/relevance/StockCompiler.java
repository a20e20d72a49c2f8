package org.communique.evaluation.relevance;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.communique.lexicon.query.Question;
import org.communique.lexicon.schema.ArticleDocument;
import org.jspecify.annotations.Nullable;

/** A question for the baseline: words and phrases in its title and text fields, by the stock analyzers. */
final class StockCompiler {
    private final QueryBuilder english;
    private final QueryBuilder russian;

    StockCompiler(Analyzer english, Analyzer russian) {
        this.english = new QueryBuilder(english);
        this.russian = new QueryBuilder(russian);
    }

    Query compile(Question question) {
        return compile(question, List.of("title", "body")).orElse(new MatchNoDocsQuery("stop words only"));
    }

    private Optional<Query> compile(Question question, List<String> fields) {
        return switch (question) {
            case Question.Word(String text, boolean _) -> said(text, fields);
            case Question.Phrase(String text, boolean _) -> said(text, fields);
            case Question.And(List<Question> parts) -> and(parts, fields);
            case Question.Or(List<Question> parts) -> joined(parts, fields, Occur.SHOULD);
            case Question.Not _ -> and(List.of(question), fields);
            case Question.In(var field, Question part) -> compile(part, List.of(field.key()));
            case Question.Naming(var _, String value) -> said(value, fields);
            case Question.FromSource(String source) ->
                Optional.of(new ConstantScoreQuery(ArticleDocument.fromSource(source)));
            case Question.InLanguage(String language) ->
                Optional.of(new ConstantScoreQuery(ArticleDocument.inLanguage(language)));
            case Question.PublishedIn(var range) ->
                Optional.of(new ConstantScoreQuery(ArticleDocument.publishedIn(range)));
            case Question.Loose(String text, int _) -> said(text, fields);
            case Question.Everything _, Question.Pattern _, Question.Fuzzy _, Question.Capitals _ -> Optional.empty();
            case Question.Near _, Question.Far _, Question.AtLeast _, Question.First _ -> Optional.empty();
            case Question.WithId _, Question.WithAddress _, Question.AtPlace _ -> Optional.empty();
        };
    }

    private Optional<Query> said(String text, List<String> fields) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : fields) {
            add(any, english.createPhraseQuery(field + ".en", text));
            add(any, russian.createPhraseQuery(field + ".ru", text));
        }
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private static void add(BooleanQuery.Builder any, @Nullable Query query) {
        if (query != null) {
            any.add(query, Occur.SHOULD);
        }
    }

    private Optional<Query> and(List<Question> parts, List<String> fields) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = false;
        for (Question part : parts) {
            if (part instanceof Question.Not(Question unwanted)) {
                compile(unwanted, fields).ifPresent(query -> all.add(query, Occur.MUST_NOT));
            } else {
                Optional<Query> query = compile(part, fields);
                query.ifPresent(found -> all.add(found, Occur.MUST));
                wanted |= query.isPresent();
            }
        }
        if (!wanted) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return Optional.of(all.build());
    }

    private Optional<Query> joined(List<Question> parts, List<String> fields, Occur occur) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> compile(part, fields).ifPresent(query -> any.add(query, occur)));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }
}
