package org.communique.lexicon.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.communique.lexicon.analysis.Reading;
import org.communique.lexicon.analysis.Script;
import org.communique.lexicon.names.NameWords;
import org.communique.lexicon.names.Organisation;
import org.communique.lexicon.names.Person;
import org.communique.lexicon.names.Spellings;
import org.communique.lexicon.query.AskedName.AskedOffice;
import org.communique.lexicon.query.AskedName.AskedOrganisation;
import org.communique.lexicon.query.AskedName.AskedPerson;
import org.communique.lexicon.query.AskedName.AskedUnknown;
import org.communique.lexicon.schema.NewsField;

/** Where names that the gazetteer knows stand in a text, in all their spellings, so that something may be near them. */
final class NamePlaces {
    private final NameQueries names;
    private final QuestionWords words;

    NamePlaces(NameQueries names, QuestionWords words) {
        this.names = names;
        this.words = words;
    }

    /** Empty for an office, which is nowhere: what its holders did may not name it; and for what nobody knows. */
    Optional<IntervalsSource> of(AskedName name, NewsField field) {
        return switch (name) {
            case AskedPerson person -> Optional.of(person(person, field));
            case AskedOrganisation(String _, Organisation organisation) ->
                Optional.of(organisation(organisation, field));
            case AskedOffice _, AskedUnknown _ -> Optional.empty();
        };
    }

    private IntervalsSource person(AskedPerson asked, NewsField field) {
        Set<IntervalsSource> ways = new LinkedHashSet<>();
        for (Person person : asked.people()) {
            Spellings spellings = names.spellings(person);
            IntervalsSource[] parts = NameWords.of(asked.asked()).stream()
                    .filter(word -> !word.initial())
                    .map(word -> names.source(spellings.part(spellings.part(word.text())), field))
                    .toArray(IntervalsSource[]::new);
            ways.add(NameQueries.inAnyOrder(parts));
        }
        return Intervals.or(List.copyOf(ways));
    }

    private IntervalsSource organisation(Organisation organisation, NewsField field) {
        List<IntervalsSource> ways = new ArrayList<>();
        List<String> all = new ArrayList<>(organisation.names());
        all.addAll(organisation.abbreviations());
        for (String name : all) {
            Reading reading = Script.of(name.replace(" ", "")) == Script.CYRILLIC ? Reading.STEM : Reading.EXACT;
            IntervalsSource[] row = words.terms(name, reading).values().stream()
                    .map(terms -> Intervals.or(terms.stream()
                            .map(term -> Intervals.fixField(field.in(reading), Intervals.term(term)))
                            .toArray(IntervalsSource[]::new)))
                    .toArray(IntervalsSource[]::new);
            ways.add(row.length == 1 ? row[0] : Intervals.phrase(row));
        }
        return Intervals.or(ways);
    }
}
