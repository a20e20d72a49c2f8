package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.communique.lexicon.names.NameWords;
import org.communique.lexicon.schema.ArticleDocument;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.NewsField;

/** The compilation of one question; each case of {@link Question} is one call. */
final class Compilation {

    private final QuestionCompiler.Rooms rooms;
    private final Breadth breadth;
    private final Said said;
    private final PlacedQueries placed;
    private final List<AskedName> found = new ArrayList<>();

    Compilation(QuestionCompiler.Rooms rooms, Breadth breadth, boolean traced) {
        this.rooms = rooms;
        this.breadth = breadth;
        this.said = new Said(rooms.words(), rooms.weights(), breadth.variants(), traced);
        this.placed = new PlacedQueries(rooms, breadth, said);
    }

    /** What the gazetteer knows of what was compiled, in its order. */
    List<AskedName> names() {
        return found;
    }

    /** The query of a question looked for in these text fields; empty where it has no words. */
    Optional<Query> compile(Question question, List<NewsField> fields) {
        return switch (question) {
            case Question.Everything _ -> Optional.of(MatchAllDocsQuery.INSTANCE);
            case Question.Word word -> and(List.of(word), fields);
            case Question.Pattern(String text) -> pattern(text, fields);
            case Question.Fuzzy(String text, int edits) -> said.fuzzy(text, edits, fields);
            case Question.Capitals(String text) -> said.capitals(text, fields);
            case Question.Phrase(String text, boolean literal) -> phrase(text, literal, fields);
            case Question.Loose _, Question.Near _, Question.Far _ -> Optional.of(placed.near(question, fields));
            case Question.And(List<Question> parts) -> and(parts, fields);
            case Question.Or(List<Question> parts) -> or(parts, fields);
            case Question.Not _ -> and(List.of(question), fields);
            case Question.AtLeast(int times, Question part) -> atLeast(times, part, fields);
            case Question.First(int words, Question part) -> Optional.of(placed.first(words, part, fields));
            case Question.In(NewsField field, Question part) -> compile(part, List.of(field));
            case Question.Naming naming -> naming(naming, DateRange.ALWAYS, fields);
            case Question.FromSource(String source) -> filter(ArticleDocument.fromSource(source));
            case Question.InLanguage(String language) -> filter(ArticleDocument.inLanguage(language));
            case Question.PublishedIn(DateRange range) -> filter(ArticleDocument.publishedIn(range));
            case Question.WithId(String id) -> filter(ArticleDocument.withId(id));
            case Question.WithAddress(String url) -> filter(ArticleDocument.withAddress(url));
            case Question.AtPlace(String place) -> filter(ArticleDocument.atPlace(place));
        };
    }

    private static Optional<Query> filter(Query query) {
        return Optional.of(new ConstantScoreQuery(query));
    }

    private Optional<Query> pattern(String text, List<NewsField> fields) {
        List<String> terms = new PatternTerms(rooms.words()).of(text);
        return terms.size() == 1
                ? said.pattern(text, terms.getFirst(), fields)
                : Optional.of(placed.whole(new Question.Pattern(text), fields));
    }

    private Optional<Query> phrase(String text, boolean literal, List<NewsField> fields) {
        List<String> written = List.of(text.split(" ", -1));
        if (written.stream().anyMatch(Places::isPattern)) {
            Question pattern = new Question.Phrase(text, literal);
            boolean anyWord = written.stream().anyMatch(Places::isAnyWord);
            return Optional.of(anyWord ? placed.near(pattern, fields) : placed.whole(pattern, fields));
        }
        if (!literal && breadth.variants()) {
            List<NameSpotter.Stretch> stretches = rooms.spotter().stretches(written, DateRange.ALWAYS);
            if (stretches.size() == 1 && stretches.getFirst().name() != null) {
                return Optional.of(named(stretches.getFirst().name(), fields));
            }
        }
        List<SetPhrases.Found> sets =
                literal || !breadth.across() ? List.of() : rooms.phrases().in(written);
        boolean whole =
                sets.size() == 1 && sets.getFirst().to() - sets.getFirst().from() == written.size();
        Optional<Query> asked = said.of(text, literal, fields);
        return whole ? asked.map(query -> across(query, sets.getFirst(), fields)) : asked;
    }

    private Optional<Query> atLeast(int times, Question part, List<NewsField> fields) {
        Query counted = placed.counted(times, part, fields);
        return compile(part, fields)
                .map(query -> new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(counted, Occur.FILTER)
                        .build());
    }

    private Optional<Query> naming(Question.Naming naming, DateRange published, List<NewsField> fields) {
        Optional<AskedName> known = rooms.values().name(naming, published);
        if (known.isEmpty()) {
            return said.of(naming.value(), false, fields);
        }
        Query text = named(known.get(), fields);
        return Optional.of(fields.equals(QuestionCompiler.TEXT) ? rooms.values().mentioned(naming, text) : text);
    }

    private Query named(AskedName name, List<NewsField> fields) {
        found.add(name);
        return said.traced(Tier.VARIANT, name.asked(), rooms.names().of(name, fields));
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
            words(run, published, fields, all);
            run.clear();
            switch (part) {
                case Question.Word(String text, boolean _) ->
                    said.of(text, true, fields).ifPresent(all::want);
                case Question.Not(Question unwanted) ->
                    compile(unwanted, fields).ifPresent(all::refuse);
                case Question.FromSource _, Question.InLanguage _, Question.PublishedIn _ ->
                    compile(part, fields).ifPresent(all::limit);
                case Question.WithId _, Question.WithAddress _, Question.AtPlace _ ->
                    compile(part, fields).ifPresent(all::limit);
                case Question.Naming naming -> naming(naming, published, fields).ifPresent(all::want);
                default -> compile(part, fields).ifPresent(all::want);
            }
        }
        words(run, published, fields, all);
        return all.query();
    }

    /** Words in a row, the names among them taken whole; nearer to each other they count more. */
    private void words(List<String> run, DateRange published, List<NewsField> fields, Conjunction all) {
        List<String> plain = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (NameSpotter.Stretch stretch : stretches(run, published)) {
            AskedName name = stretch.name();
            if (name == null) {
                plain.addAll(stretch.words());
                row.addAll(stretch.words());
            } else {
                unnamed(row, fields, all);
                row.clear();
                all.want(named(name, fields));
            }
        }
        unnamed(row, fields, all);
        near(plain, fields).ifPresent(all::prefer);
    }

    /** Words that name nothing known; set phrases among them are looked for in the other language too. */
    private void unnamed(List<String> row, List<NewsField> fields, Conjunction all) {
        int at = 0;
        for (SetPhrases.Found set : breadth.across() ? rooms.phrases().in(row) : List.<SetPhrases.Found>of()) {
            unknown(row.subList(at, set.from()), fields, all);
            Conjunction words = new Conjunction();
            unknown(row.subList(set.from(), set.to()), fields, words);
            words.query().ifPresent(query -> all.want(across(query, set, fields)));
            at = set.to();
        }
        unknown(row.subList(at, row.size()), fields, all);
    }

    private Query across(Query asked, SetPhrases.Found set, List<NewsField> fields) {
        return new DisjunctionMaxQuery(List.of(asked, placed.across(set, fields)), 0);
    }

    /** Words by themselves, those that look like one name as one. */
    private void unknown(List<String> row, List<NewsField> fields, Conjunction all) {
        List<String> unknown = new ArrayList<>();
        for (String word : row) {
            if (breadth.variants() && NameSpotter.looksLikeName(word)) {
                unknown.add(word);
            } else {
                unknown(unknown, fields).ifPresent(all::want);
                unknown.clear();
                said.of(word, false, fields).ifPresent(all::want);
            }
        }
        unknown(unknown, fields).ifPresent(all::want);
    }

    private List<NameSpotter.Stretch> stretches(List<String> run, DateRange published) {
        return breadth.variants()
                ? rooms.spotter().stretches(List.copyOf(run), published)
                : run.stream()
                        .map(word -> new NameSpotter.Stretch(List.of(word), null))
                        .toList();
    }

    /** Words of a row near each other, which lifts what has all of them. */
    private Optional<Query> near(List<String> row, List<NewsField> fields) {
        if (row.size() < 2 || row.size() > Weights.LONGEST_ROW) {
            return Optional.empty();
        }
        return rooms.wording()
                .near(String.join(" ", row), fields, rooms.weights())
                .map(UnmarkedQuery::new);
    }

    /**
     * Words that look like one name: all of them said, or the name in other spellings, one with a hyphen also in two words. An
     * initial cannot be asked for; initials alone are asked for in a row.
     */
    private Optional<Query> unknown(List<String> name, List<NewsField> fields) {
        Conjunction all = new Conjunction();
        List<String> spelt = name.size() == 1
                ? name
                : name.stream().filter(word -> !isInitial(word)).toList();
        if (spelt.isEmpty() && !name.isEmpty()) {
            return said.of(String.join(" ", name), false, fields);
        }
        if (!spelt.isEmpty()) {
            found.add(new AskedName.AskedUnknown(String.join(" ", spelt)));
        }
        spelt.forEach(word -> said.of(word, false, fields).ifPresent(all::want));
        if (spelt.size() < 2) {
            return all.query();
        }
        String asked = String.join(" ", spelt);
        List<String> apart = spelt.stream()
                .flatMap(word -> Stream.of(word.split("-", -1)).filter(part -> !part.isEmpty()))
                .toList();
        List<Query> ways = new ArrayList<>();
        for (List<String> parts : apart.equals(spelt) ? List.of(spelt) : List.of(spelt, apart)) {
            ways.add(said.traced(Tier.VARIANT, asked, rooms.names().unknown(parts, fields)));
        }
        return all.query().map(words -> {
            ways.addFirst(words);
            return new DisjunctionMaxQuery(ways, rooms.weights().tie());
        });
    }

    private Optional<Query> or(List<Question> parts, List<NewsField> fields) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> compile(part, fields).ifPresent(query -> any.add(query, Occur.SHOULD)));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
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
                .orElse(DateRange.ALWAYS);
    }
}
