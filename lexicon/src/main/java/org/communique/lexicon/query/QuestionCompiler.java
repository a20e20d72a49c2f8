package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.communique.lexicon.analysis.NewsAnalyzer;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameWords;
import org.communique.lexicon.schema.ArticleDocument;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.NewsField;

/** Turns a question into the Lucene query that answers it. Safe for use by several threads. */
public final class QuestionCompiler {
    private static final List<NewsField> TEXT = List.of(NewsField.TITLE, NewsField.BODY);
    private static final DateRange ALWAYS = new DateRange(null, null);

    private final Wording wording;
    private final NameSpotter spotter;
    private final NameQueries names;
    private final NamedValue values;
    private final Weights weights = Weights.CHOSEN;
    private final Gazetteer gazetteer;

    /** @param analyzer the one that the index was built with */
    public QuestionCompiler(NewsAnalyzer analyzer, Gazetteer gazetteer) {
        QuestionWords words = new QuestionWords(analyzer);
        this.gazetteer = gazetteer;
        this.wording = new Wording(words);
        this.spotter = new NameSpotter(gazetteer, words);
        this.values = new NamedValue(gazetteer, spotter);
        this.names = new NameQueries(gazetteer, words, weights);
    }

    /** The names it knows. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * A question ready to be asked.
     *
     * @param names what the gazetteer knows of it, in the order of the question
     */
    public record Compiled(Query query, List<AskedName> names) {
        public Compiled {
            names = List.copyOf(names);
        }
    }

    /** The query for a question; one that matches nothing where the question has no words, as {@code "—"}. */
    public Compiled compile(Question question) {
        Run run = new Run();
        Query query = run.compile(question, TEXT).orElse(new MatchNoDocsQuery("the question has no words"));
        return new Compiled(query, run.found);
    }

    /** The compilation of one question. */
    private final class Run {
        private final List<AskedName> found = new ArrayList<>();

        Optional<Query> compile(Question question, List<NewsField> fields) {
            return switch (question) {
                case Question.Word word -> and(List.of(word), fields);
                case Question.Phrase(String text, boolean literal) -> phrase(text, literal, fields);
                case Question.And(List<Question> parts) -> and(parts, fields);
                case Question.Or(List<Question> parts) -> or(parts, fields);
                case Question.Not _ -> and(List.of(question), fields);
                case Question.In(NewsField field, Question part) -> compile(part, List.of(field));
                case Question.Naming naming -> naming(naming, ALWAYS, fields);
                case Question.FromSource(String source) ->
                    Optional.of(new ConstantScoreQuery(ArticleDocument.fromSource(source)));
                case Question.InLanguage(String language) ->
                    Optional.of(new ConstantScoreQuery(ArticleDocument.inLanguage(language)));
                case Question.PublishedIn(DateRange range) ->
                    Optional.of(new ConstantScoreQuery(ArticleDocument.publishedIn(range)));
                default -> Optional.empty();
            };
        }

        private Optional<Query> phrase(String text, boolean literal, List<NewsField> fields) {
            if (!literal) {
                List<NameSpotter.Stretch> stretches = spotter.stretches(List.of(text.split("\\s+", -1)), ALWAYS);
                if (stretches.size() == 1 && stretches.getFirst().name() != null) {
                    return Optional.of(named(stretches.getFirst().name(), fields));
                }
            }
            return said(text, literal, fields);
        }

        private Optional<Query> naming(Question.Naming naming, DateRange published, List<NewsField> fields) {
            Optional<AskedName> known = values.name(naming, published);
            return known.isPresent() ? known.map(name -> named(name, fields)) : said(naming.value(), false, fields);
        }

        private Query named(AskedName name, List<NewsField> fields) {
            found.add(name);
            return names.of(name, fields);
        }

        private Optional<Query> and(List<Question> parts, List<NewsField> fields) {
            Conjunction all = new Conjunction();
            List<String> run = new ArrayList<>();
            DateRange published = published(parts);
            for (Question part : parts) {
                if (part instanceof Question.Word(String text, boolean literal) && !literal) {
                    run.add(text);
                    continue;
                }
                words(run, published, fields).forEach(all::want);
                run.clear();
                switch (part) {
                    case Question.Word(String text, boolean _) ->
                        said(text, true, fields).ifPresent(all::want);
                    case Question.Not(Question unwanted) ->
                        compile(unwanted, fields).ifPresent(all::refuse);
                    case Question.FromSource _, Question.InLanguage _, Question.PublishedIn _ ->
                        compile(part, fields).ifPresent(all::limit);
                    case Question.Naming naming ->
                        naming(naming, published, fields).ifPresent(all::want);
                    default -> compile(part, fields).ifPresent(all::want);
                }
            }
            words(run, published, fields).forEach(all::want);
            return all.query();
        }

        /** The queries for words in a row, the names among them taken whole. */
        private List<Query> words(List<String> run, DateRange published, List<NewsField> fields) {
            List<Query> queries = new ArrayList<>();
            List<String> unknown = new ArrayList<>();
            for (NameSpotter.Stretch stretch : spotter.stretches(List.copyOf(run), published)) {
                AskedName name = stretch.name();
                String word = stretch.words().getFirst();
                if (name == null && NameSpotter.looksLikeName(word)) {
                    unknown.add(word);
                    continue;
                }
                unknown(unknown, fields).ifPresent(queries::add);
                unknown.clear();
                if (name == null) {
                    said(word, false, fields).ifPresent(queries::add);
                } else {
                    queries.add(named(name, fields));
                }
            }
            unknown(unknown, fields).ifPresent(queries::add);
            return queries;
        }

        /** Words that look like one name: all of them said, or the name in other spellings. An initial cannot be asked for. */
        private Optional<Query> unknown(List<String> name, List<NewsField> fields) {
            Conjunction all = new Conjunction();
            List<String> spelt = name.size() == 1
                    ? name
                    : name.stream().filter(word -> !isInitial(word)).toList();
            spelt.forEach(word -> said(word, false, fields).ifPresent(all::want));
            if (spelt.size() < 2) {
                return all.query();
            }
            return all.query()
                    .map(said -> new DisjunctionMaxQuery(List.of(said, names.unknown(spelt, fields)), weights.tie()));
        }

        private Optional<Query> or(List<Question> parts, List<NewsField> fields) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            parts.forEach(part -> compile(part, fields).ifPresent(query -> any.add(query, Occur.SHOULD)));
            BooleanQuery query = any.build();
            return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
        }
    }

    /** An initial of somebody whom the gazetteer does not know, with its full stop or without: it cannot be asked for. */
    private static boolean isInitial(String word) {
        List<NameWords.Word> parts = NameWords.of(word);
        return !parts.isEmpty()
                && parts.stream().allMatch(NameWords.Word::initial)
                && (word.endsWith(".") || Character.isUpperCase(word.charAt(0)));
    }

    private static DateRange published(List<Question> parts) {
        return parts.stream()
                .filter(Question.PublishedIn.class::isInstance)
                .map(part -> ((Question.PublishedIn) part).range())
                .findFirst()
                .orElse(ALWAYS);
    }

    private Optional<Query> said(String text, boolean literal, List<NewsField> fields) {
        List<Query> ways = new ArrayList<>();
        for (NewsField field : fields) {
            for (Reading reading : literal ? new Reading[] {Reading.EXACT} : Reading.values()) {
                wording.query(text, field, reading)
                        .ifPresent(query -> ways.add(new BoostQuery(query, weights.of(field) * weights.of(reading))));
            }
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(ways, weights.tie()));
    }
}
