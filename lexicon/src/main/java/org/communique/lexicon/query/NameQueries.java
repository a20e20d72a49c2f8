package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.analysis.Script;
import org.communique.lexicon.names.Gazetteer;
import org.communique.lexicon.names.NameKey;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.names.NameWords;
import org.communique.lexicon.names.Organisation;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.names.Spellings;
import org.communique.lexicon.query.AskedName.AskedOffice;
import org.communique.lexicon.query.AskedName.AskedOrganisation;
import org.communique.lexicon.query.AskedName.AskedPerson;
import org.communique.lexicon.query.AskedName.AskedUnknown;
import org.communique.lexicon.schema.ArticleDocument;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.MentionFields;
import org.communique.lexicon.schema.NewsField;

/** What finds a name that the gazetteer knows: its other spellings weigh less than the one asked for. */
final class NameQueries {
    private static final float VARIANT_WEIGHT = 0.6f;

    /** Parts of a name in a row say more than the surname somewhere. */
    private static final float WHOLE_NAME_WEIGHT = 12;

    /** Between the parts of a name there may stand a patronymic. */
    private static final int GAP = 1;

    private final Gazetteer gazetteer;
    private final QuestionWords words;
    private final Weights weights;

    NameQueries(Gazetteer gazetteer, QuestionWords words, Weights weights) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.weights = weights;
    }

    Query of(AskedName name, List<NewsField> fields) {
        return switch (name) {
            case AskedPerson person -> person(person, fields);
            case AskedOrganisation(String asked, Organisation organisation) ->
                organisation(asked, organisation, fields);
            case AskedOffice office -> office(office, fields);
            case AskedUnknown(String asked) ->
                unknown(NameWords.of(asked).stream().map(NameWords.Word::text).toList(), fields);
        };
    }

    private Query person(AskedPerson asked, List<NewsField> fields) {
        // Of homonyms with the same spellings one query is enough.
        Set<Query> ways = new LinkedHashSet<>();
        for (Person person : asked.people()) {
            ways.add(person(person, asked, fields));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** One of the people: by the part asked for, or by the whole name where the parts asked for need each other. */
    private Query person(Person person, AskedPerson asked, List<NewsField> fields) {
        Spellings spellings = spellings(person);
        List<NameWords.Word> spelt = NameWords.of(asked.asked()).stream()
                .filter(word -> !word.initial())
                .toList();
        if (!asked.whole()) {
            String word = spelt.getFirst().text();
            return part(word, spellings.part(spellings.part(word)), fields);
        }
        BooleanQuery.Builder name = new BooleanQuery.Builder();
        Optional<NameWords.Word> telling = spelt.stream()
                .filter(word -> spellings.part(word.text()) == spellings.surname() && isTelling(word.text(), person))
                .findFirst();
        telling.ifPresent(word ->
                name.add(part(word.text(), spellings.part(spellings.part(word.text())), fields), Occur.MUST));
        Query inARow = new BoostQuery(inARow(spellings, spelt, fields), WHOLE_NAME_WEIGHT);
        return name.add(inARow, telling.isPresent() ? Occur.SHOULD : Occur.MUST).build();
    }

    /** The spellings of a person of this gazetteer. */
    Spellings spellings(Person person) {
        return gazetteer.spellings(person);
    }

    /** Whether a surname alone names this person and no other of the gazetteer. */
    private boolean isTelling(String word, Person person) {
        return NameKey.of(word).isTelling() && gazetteer.peopleNamed(word, 2).equals(List.of(person));
    }

    private Query part(String asked, Set<String> spellings, List<NewsField> fields) {
        List<Query> ways = new ArrayList<>();
        for (NewsField field : fields) {
            float weight = weights.of(field);
            add(ways, asked, field, weight);
            Set<String> stems = new LinkedHashSet<>();
            Set<String> keys = new LinkedHashSet<>(NameKey.of(asked).strict());
            for (String spelling : spellings) {
                stems.addAll(flat(spelling, Reading.STEM));
                keys.addAll(NameKey.of(spelling).strict());
            }
            ways.add(new BoostQuery(Wording.word(stems, field, Reading.STEM), weight * VARIANT_WEIGHT));
            ways.add(new BoostQuery(Wording.word(keys, field, Reading.NAME), weight * VARIANT_WEIGHT));
        }
        return new DisjunctionMaxQuery(ways, weights.tie());
    }

    private void add(List<Query> ways, String asked, NewsField field, float weight) {
        ways.add(new BoostQuery(
                Wording.word(flat(asked, Reading.EXACT), field, Reading.EXACT), weight * weights.of(Reading.EXACT)));
        ways.add(new BoostQuery(Wording.word(flat(asked, Reading.STEM), field, Reading.STEM), weight));
    }

    private Set<String> flat(String text, Reading reading) {
        Set<String> terms = new LinkedHashSet<>();
        words.terms(text, reading).values().forEach(terms::addAll);
        return terms;
    }

    /** The parts asked for next to each other in any order; where initials were asked for, all parts of the name. */
    private Query inARow(Spellings spellings, List<NameWords.Word> spelt, List<NewsField> fields) {
        Map<Integer, Set<String>> parts = new LinkedHashMap<>();
        for (NameWords.Word word : spelt) {
            int part = spellings.part(word.text());
            Set<String> texts = new LinkedHashSet<>(spellings.part(part));
            texts.add(word.text());
            parts.put(part, texts);
        }
        for (int part = 0; parts.size() < 2 && part < spellings.size(); part++) {
            parts.putIfAbsent(part, spellings.part(part));
        }
        List<Query> ways = new ArrayList<>();
        for (NewsField field : fields) {
            IntervalsSource row = inAnyOrder(
                    parts.values().stream().map(texts -> source(texts, field)).toArray(IntervalsSource[]::new));
            ways.add(new BoostQuery(new IntervalQuery(field.in(Reading.STEM), row), weights.of(field)));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** In the order given or turned around: the end of an unordered interval's match is not always its last word. */
    static IntervalsSource inAnyOrder(IntervalsSource[] parts) {
        if (parts.length == 1) {
            return parts[0];
        }
        IntervalsSource[] reversed = List.of(parts).reversed().toArray(IntervalsSource[]::new);
        if (parts.length == 2) {
            return Intervals.or(
                    Intervals.maxgaps(GAP, Intervals.ordered(parts)),
                    Intervals.maxgaps(GAP, Intervals.ordered(reversed)));
        }
        IntervalsSource[] turned = Stream.concat(
                        Stream.of(parts[parts.length - 1]), Stream.of(parts).limit(parts.length - 1L))
                .toArray(IntervalsSource[]::new);
        return Intervals.or(
                Intervals.maxgaps(GAP, Intervals.ordered(parts)),
                Intervals.maxgaps(GAP, Intervals.ordered(reversed)),
                Intervals.maxgaps(GAP, Intervals.ordered(turned)));
    }

    IntervalsSource source(Set<String> spellings, NewsField field) {
        Set<IntervalsSource> any = new LinkedHashSet<>();
        for (String spelling : spellings) {
            for (String stem : flat(spelling, Reading.STEM)) {
                any.add(Intervals.term(stem));
            }
            for (String key : NameKey.of(spelling).strict()) {
                any.add(Intervals.fixField(field.in(Reading.NAME), Intervals.term(key)));
            }
        }
        return Intervals.or(any.toArray(IntervalsSource[]::new));
    }

    /**
     * Words that look like the name of somebody the gazetteer does not know: next to each other they may be spelt more
     * freely, by their weak keys too, than each by itself, and all but the last may be initials.
     */
    Query unknown(List<String> name, List<NewsField> fields) {
        List<Query> ways = new ArrayList<>();
        for (NewsField field : fields) {
            IntervalsSource[] parts =
                    name.stream().map(word -> anyKey(word, field)).toArray(IntervalsSource[]::new);
            IntervalsSource[] shortened = parts.clone();
            for (int part = 0; part < parts.length - 1; part++) {
                shortened[part] = Intervals.or(parts[part], initial(name.get(part), field));
            }
            IntervalsSource row = Intervals.or(inAnyOrder(parts), Intervals.maxgaps(0, Intervals.ordered(shortened)));
            ways.add(
                    new BoostQuery(new IntervalQuery(field.in(Reading.NAME), row), weights.of(field) * VARIANT_WEIGHT));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static IntervalsSource initial(String word, NewsField field) {
        String letter = word.substring(0, 1).toLowerCase(Locale.ROOT);
        return Intervals.fixField(field.in(Reading.EXACT), Intervals.term(letter));
    }

    private static IntervalsSource anyKey(String word, NewsField field) {
        NameKey key = NameKey.asked(word);
        return Intervals.or(Stream.concat(key.strict().stream(), key.weak().stream())
                .map(term -> Intervals.fixField(field.in(Reading.NAME), Intervals.term(term)))
                .toArray(IntervalsSource[]::new));
    }

    private Query organisation(String asked, Organisation organisation, List<NewsField> fields) {
        Wording wording = new Wording(words);
        Set<String> others = new LinkedHashSet<>(organisation.abbreviations());
        others.addAll(organisation.names());
        others.remove(asked);
        List<Query> ways = new ArrayList<>();
        for (NewsField field : fields) {
            float weight = weights.of(field);
            wording.query(asked, field, Reading.EXACT)
                    .ifPresent(query -> ways.add(new BoostQuery(query, weight * weights.of(Reading.EXACT))));
            wording.query(asked, field, Reading.STEM).ifPresent(query -> ways.add(new BoostQuery(query, weight)));
            for (String name : others) {
                // English names stand as they are: a united nation is not the United Nations.
                Reading reading = Script.of(name.replace(" ", "")) == Script.CYRILLIC ? Reading.STEM : Reading.EXACT;
                wording.query(name, field, reading)
                        .ifPresent(query -> ways.add(new BoostQuery(query, weight * VARIANT_WEIGHT)));
            }
        }
        return new DisjunctionMaxQuery(ways, weights.tie());
    }

    /** What its holders of the time did in the time; less, later articles that name a holder and the year, or the office alone. */
    private Query office(AskedOffice asked, List<NewsField> fields) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Query title = title(asked, fields);
        Query named = new DisjunctionMaxQuery(
                List.of(
                        title,
                        MentionFields.naming(NameKind.OFFICE, asked.office().id())),
                0);
        any.add(new BoostQuery(inTime(named, asked.when()), VARIANT_WEIGHT / 4), Occur.SHOULD);
        for (AskedName.Holder holder : asked.holders()) {
            Person known = holder.person();
            Query person = person(new AskedPerson(known.names().getFirst(), List.of(known), true), fields);
            DateRange term = new DateRange(holder.term().first(), holder.term().last());
            any.add(inTime(person, term.within(asked.when())), Occur.SHOULD);
            if (asked.when().from() != null) {
                String year = String.valueOf(asked.when().from().getYear());
                any.add(new BoostQuery(named(person, year, fields), VARIANT_WEIGHT / 4), Occur.SHOULD);
            }
        }
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(title, Occur.SHOULD)
                .build();
    }

    private static Query inTime(Query person, DateRange time) {
        return new BooleanQuery.Builder()
                .add(person, Occur.MUST)
                .add(ArticleDocument.publishedIn(time), Occur.FILTER)
                .build();
    }

    private Query title(AskedOffice asked, List<NewsField> fields) {
        List<Query> ways = new ArrayList<>();
        Wording wording = new Wording(words);
        for (NewsField field : fields) {
            for (String title : asked.office().titles()) {
                wording.query(title, field, Reading.STEM).ifPresent(ways::add);
            }
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private Query named(Query person, String year, List<NewsField> fields) {
        BooleanQuery.Builder said = new BooleanQuery.Builder();
        for (NewsField field : fields) {
            said.add(Wording.word(List.of(year), field, Reading.EXACT), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(person, Occur.MUST)
                .add(new ConstantScoreQuery(said.build()), Occur.FILTER)
                .build();
    }
}
