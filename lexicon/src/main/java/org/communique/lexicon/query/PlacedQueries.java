package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.schema.NewsField;

/** Queries of what is asked for by its places in a text: see {@link Places}. */
final class PlacedQueries {
    private final QuestionCompiler.Rooms rooms;
    private final Breadth breadth;
    private final Said said;

    PlacedQueries(QuestionCompiler.Rooms rooms, Breadth breadth, Said said) {
        this.rooms = rooms;
        this.breadth = breadth;
        this.said = said;
    }

    /** Parts near each other; each of them is marked by itself. */
    Query near(Question question, List<NewsField> fields) {
        return intervals(question, fields, places -> places.of(question), PlacesQuery::new);
    }

    /** A stretch of text that is marked as a whole. */
    Query whole(Question question, List<NewsField> fields) {
        return intervals(question, fields, places -> places.of(question), query -> query);
    }

    /** A part among so many words from the beginning of a text. */
    Query first(int most, Question part, List<NewsField> fields) {
        return intervals(part, fields, places -> places.first(most, places.of(part)), PlacesQuery::new);
    }

    /** Places as typed, and less by how much broader they are found. */
    private Query intervals(
            Question question,
            List<NewsField> fields,
            Function<Places, IntervalsSource> found,
            Function<IntervalQuery, Query> marked) {
        List<Query> ways = new ArrayList<>();
        for (NewsField field : fields) {
            Set<IntervalsSource> known = new HashSet<>();
            for (Tier tier : List.of(Tier.INFLECTED, Tier.VARIANT, Tier.ACROSS)) {
                IntervalsSource source = found.apply(in(field, breadth.upTo(tier)));
                if (known.add(source)) {
                    Query query = marked.apply(intervals(field, source));
                    ways.add(new BoostQuery(
                            said.traced(tier, question.toString(), query),
                            rooms.weights().places(field, tier)));
                }
            }
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private Places in(NewsField field, Breadth broad) {
        return rooms.places(new Places.Within(field, broad));
    }

    private static IntervalQuery intervals(NewsField field, IntervalsSource source) {
        return new IntervalQuery(field.in(Reading.STEM), source);
    }

    /** Articles in which a part stands so many times. */
    Query counted(int times, Question part, List<NewsField> fields) {
        Map<String, IntervalsSource> places = new LinkedHashMap<>();
        fields.forEach(
                field -> places.put(field.in(Reading.STEM), in(field, breadth).of(part)));
        return new CountedQuery(places, times);
    }

    /** A set phrase as the other language says it. */
    Query across(SetPhrases.Found set, List<NewsField> fields) {
        List<Query> ways = new ArrayList<>();
        for (NewsField field : fields) {
            Places places = in(field, Breadth.AS_TYPED);
            IntervalsSource wordings = Intervals.or(set.across().stream()
                    .map(wording -> places.of(new Question.Phrase(wording, false)))
                    .toArray(IntervalsSource[]::new));
            Query query = said.traced(Tier.ACROSS, set.id(), intervals(field, wordings));
            ways.add(new BoostQuery(query, rooms.weights().places(field, Tier.ACROSS)));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }
}
