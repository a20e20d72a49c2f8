package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;
import org.communique.lexicon.analysis.Bounds;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.names.NameKey;
import org.communique.lexicon.names.NameKind;
import org.communique.lexicon.schema.DateRange;
import org.communique.lexicon.schema.NewsField;
import org.jspecify.annotations.Nullable;

/**
 * Where questions are found in one text field, as intervals of word positions over its stem reading; the other readings,
 * whose positions are equal, come in beside it.
 */
final class Places {
    /** A wildcard that stands for more words than this cannot be near something. */
    private static final int MOST_EXPANSIONS = 300;

    private final QuestionWords words;
    private final NameSpotter spotter;
    private final NamePlaces names;
    private final SetPhrases phrases;
    private final Breadth breadth;
    private final NewsField field;

    Places(QuestionCompiler.Rooms rooms, Within within) {
        this.words = rooms.words();
        this.spotter = rooms.spotter();
        this.names = new NamePlaces(rooms.names(), words);
        this.phrases = rooms.phrases();
        this.breadth = within.breadth();
        this.field = within.field();
    }

    /** Where places are looked for, and how broadly. */
    record Within(NewsField field, Breadth breadth) {}

    /** The places of a question that has any (see {@link Question#hasPlace}); none where it has no words. */
    IntervalsSource of(Question question) {
        return switch (question) {
            case Question.Word(String text, boolean literal) -> said(text, literal);
            case Question.Phrase(String text, boolean literal) -> said(text, literal);
            case Question.Pattern(String text) -> pattern(text);
            case Question.Fuzzy(String text, int edits) -> fuzzy(text, edits);
            case Question.Capitals(String text) -> exact(Intervals.term(text));
            case Question.Loose(String text, int gaps) -> loose(text, gaps);
            case Question.And(List<Question> parts) -> Intervals.unordered(all(parts));
            case Question.Or(List<Question> parts) -> Intervals.or(all(parts));
            case Question.Near(Question first, Distance distance, Question second) ->
                near(of(first), distance, of(second));
            case Question.Far(Question wanted, int most, Question unwanted) ->
                Intervals.notWithin(of(wanted), most, of(unwanted));
            case Question.Naming(NameKind _, String value) -> said(value, false);
            case Question.Everything _, Question.Not _, Question.AtLeast _, Question.First _ -> none();
            case Question.In _, Question.FromSource _, Question.InLanguage _, Question.PublishedIn _ -> none();
            case Question.WithId _, Question.WithAddress _, Question.AtPlace _ -> none();
        };
    }

    /** Of places those among so many words from the beginning; of a headline all. */
    IntervalsSource first(int most, IntervalsSource places) {
        return field == NewsField.TITLE
                ? places
                : Intervals.containedBy(places, Intervals.extend(bound(Bounds.START), 0, most - 1));
    }

    private IntervalsSource[] all(List<Question> parts) {
        return parts.stream().map(this::of).toArray(IntervalsSource[]::new);
    }

    private static IntervalsSource none() {
        return Intervals.noIntervals("it has no place in a text");
    }

    private IntervalsSource near(IntervalsSource first, Distance distance, IntervalsSource second) {
        return switch (distance) {
            case Distance.Words(int most, boolean ordered) ->
                Intervals.maxgaps(
                        most - 1,
                        ordered ? Intervals.ordered(first, second) : Intervals.unorderedNoOverlaps(first, second));
            case Distance.Sentence _ -> within(first, second, Bounds.SENTENCE);
            case Distance.Paragraph _ -> within(first, second, Bounds.PARAGRAPH);
        };
    }

    /** Both with no bound between them: a bound stands at the last word before it. */
    private IntervalsSource within(IntervalsSource first, IntervalsSource second, String bound) {
        IntervalsSource both = Intervals.unorderedNoOverlaps(first, second);
        return field == NewsField.TITLE ? both : Intervals.notContaining(both, Intervals.extend(bound(bound), 0, 1));
    }

    private IntervalsSource bound(String term) {
        return Intervals.fixField(field.bounds(), Intervals.term(term));
    }

    private IntervalsSource exact(IntervalsSource source) {
        return Intervals.fixField(field.in(Reading.EXACT), source);
    }

    private IntervalsSource said(String text, boolean literal) {
        List<String> written = List.of(text.split(" ", -1));
        if (written.stream().anyMatch(Places::isPattern)) {
            return patterns(written, literal);
        }
        List<IntervalsSource> ways = new ArrayList<>();
        Reading reading = literal ? Reading.EXACT : Reading.STEM;
        ways.add(row(words.terms(text, reading), reading));
        SortedMap<Integer, List<String>> solid = words.solid(text, reading);
        if (solid.size() < words.terms(text, reading).size()) {
            ways.add(row(solid, reading));
        }
        if (!literal && breadth.variants()) {
            ways.addAll(inOtherSpellings(written, text));
        }
        if (!literal && breadth.across()) {
            ways.addAll(across(written));
        }
        return Intervals.or(ways);
    }

    /** How the other language says it, where all the words are a set phrase. */
    private List<IntervalsSource> across(List<String> written) {
        return phrases.in(written).stream()
                .filter(set -> set.to() - set.from() == written.size())
                .flatMap(set -> set.across().stream())
                .map(wording -> row(words.terms(wording, Reading.STEM), Reading.STEM))
                .toList();
    }

    private List<IntervalsSource> inOtherSpellings(List<String> written, String text) {
        List<IntervalsSource> ways = new ArrayList<>();
        List<AskedName> known = spotter.stretches(written, DateRange.ALWAYS).stream()
                .map(NameSpotter.Stretch::name)
                .filter(Objects::nonNull)
                .toList();
        boolean whole = known.size() == 1 && known.getFirst().asked().equals(text);
        if (whole) {
            names.of(known.getFirst(), field).ifPresent(ways::add);
        }
        SortedMap<Integer, List<String>> keys = words.terms(text, Reading.NAME);
        if (!keys.isEmpty() && keys.size() == words.terms(text, Reading.EXACT).size()) {
            keys.values().forEach(terms -> terms.removeIf(NameKey::isWeak));
            ways.add(row(keys, Reading.NAME));
        }
        return ways;
    }

    /** A phrase with wildcards; each that stands alone between two words is any word. */
    private IntervalsSource patterns(List<String> written, boolean literal) {
        IntervalsSource phrase = null;
        List<IntervalsSource> row = new ArrayList<>();
        int anyWords = 0;
        for (String word : written) {
            if (isAnyWord(word)) {
                phrase = row.isEmpty() ? phrase : apart(phrase, anyWords, row(row));
                anyWords = row.isEmpty() ? anyWords : 0;
                row.clear();
                anyWords++;
            } else {
                row.add(patternOrWord(word, literal));
            }
        }
        return row.isEmpty() && phrase != null ? phrase : apart(phrase, anyWords, row(row));
    }

    /** Two rows with exactly so many words between them; without a first one the second. */
    private static IntervalsSource apart(@Nullable IntervalsSource first, int between, IntervalsSource second) {
        if (first == null) {
            return second;
        }
        IntervalsSource both = Intervals.ordered(first, second);
        return between == 0
                ? Intervals.phrase(first, second)
                : Intervals.notContaining(Intervals.maxgaps(between, both), Intervals.maxgaps(between - 1, both));
    }

    private IntervalsSource patternOrWord(String word, boolean literal) {
        return isPattern(word) ? pattern(word) : said(word, literal);
    }

    static boolean isAnyWord(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c == '*' || c == '?');
    }

    /** A question mark behind a word ends a sentence. */
    static boolean isPattern(String word) {
        int mark = word.indexOf('?');
        return word.indexOf('*') >= 0 || (mark >= 0 && mark < word.length() - 1);
    }

    private IntervalsSource pattern(String text) {
        return row(new PatternTerms(words)
                .of(text).stream()
                        .map(part -> exact(Intervals.wildcard(new BytesRef(part), MOST_EXPANSIONS)))
                        .toList());
    }

    private IntervalsSource fuzzy(String text, int edits) {
        return Intervals.or(words.terms(text, Reading.EXACT).values().stream()
                .map(terms ->
                        exact(Intervals.fuzzyTerm(terms.getFirst(), edits, Said.SAME_LETTERS, true, Said.MOST_FUZZY)))
                .toArray(IntervalsSource[]::new));
    }

    private IntervalsSource loose(String text, int gaps) {
        IntervalsSource[] each = List.of(text.split(" ", -1)).stream()
                .map(word -> patternOrWord(word, false))
                .toArray(IntervalsSource[]::new);
        return each.length == 1 ? each[0] : Intervals.maxgaps(gaps, Intervals.unordered(each));
    }

    private IntervalsSource row(SortedMap<Integer, List<String>> positions, Reading reading) {
        return row(positions.values().stream()
                .map(terms -> Intervals.or(terms.stream()
                        .map(term -> Intervals.fixField(field.in(reading), Intervals.term(term)))
                        .toArray(IntervalsSource[]::new)))
                .toList());
    }

    private static IntervalsSource row(List<IntervalsSource> each) {
        return switch (each.size()) {
            case 0 -> Intervals.noIntervals("it has no words");
            case 1 -> each.getFirst();
            default -> Intervals.phrase(each.toArray(IntervalsSource[]::new));
        };
    }
}
